import type { MailWording } from './words.ts';

export const zh: MailWording = {
  greeting: '您好：',
  closing: '本邮件由 Overread 系统发出，请勿回复，回复无人查看。',
  mails: {
    'verify-email': {
      subject: '请确认您的邮箱地址',
      paragraphs: [
        '有人（应该是您本人）用此邮箱地址开立了账户。请点击下面的链接，确认这是您的地址。链接 24 小时内有效，只能使用一次。',
        '如果不是您本人操作，无需理会：未经确认，该账户无法使用。',
      ],
    },
    'account-exists': {
      subject: '您已有账户',
      paragraphs: [
        '有人（可能是您本人）尝试用此邮箱地址开立账户。该地址已有账户，未作任何更改。',
        '您可以通过下面的链接登录；如果忘记了密码，也可在那里设置新密码。',
      ],
    },
    'reset-password': {
      subject: '设置新密码',
      paragraphs: [
        '您可以通过下面的链接设置新密码。链接 1 小时内有效，只能使用一次。设置后，您在所有设备上都将退出登录。',
        '如果您没有提出此请求，无需理会，您的密码不会改变。',
      ],
    },
    'password-changed': {
      subject: '您的密码已更改',
      paragraphs: [
        '您账户的密码已更改，其他所有设备均已退出登录。',
        '如果不是您本人操作，请立即通过下面的链接设置新密码。',
      ],
    },
    'second-factor-removed': {
      subject: '您的第二步验证已被移除',
      paragraphs: [
        '您账户的第二步验证（身份验证器应用中的验证码）已被移除。通过下面的链接登录后，您可以重新设置。',
        '如果这出乎您的意料，请告知管理员。',
      ],
    },
    'staff-invitation': {
      subject: '邀请您使用 Overread 工作',
      paragraphs: [
        '您受邀使用本机构的 Overread 系统工作。请通过下面的链接开立您的账户。链接 7 天内有效，只能使用一次。',
        '如果您不清楚此事，无需理会。',
      ],
    },
    'relative-invitation': {
      subject: '有人请您帮忙',
      paragraphs: [
        '您认识的一位人士希望您在这里代为协助。请通过下面的链接了解详情。链接 7 天内有效，只能使用一次。',
        '如果您不愿意，或不清楚此事，无需理会。',
      ],
    },
    'case-news': {
      subject: '有新的内容等您查看',
      paragraphs: ['有新的内容等您查看。请通过下面的链接登录后查看。'],
    },
  },
};
