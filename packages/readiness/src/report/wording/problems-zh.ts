import type { ProblemCode } from '@overread/imaging';

export const problemsZh: Readonly<Record<ProblemCode, string>> = {
  'archive-encrypted': '此压缩包有密码。请用密码解压，再检查得到的文件夹。',
  'archive-nested-too-deep': '压缩包层层嵌套，过深而未打开。请先解压，再检查文件夹。',
  'archive-unsupported':
    '{format, select, none {此容器格式} other {{format} 格式}}在此无法读取。请先解压（或索取普通文件夹、ZIP 或 ISO），再行检查。',
  'character-set-repaired':
    '姓名等文字并未采用文件声明的字符集{used, select, none {} other {（声明 {declared}，实为 {used}）}}；已按本意读出。',
  'damaged-archive':
    '压缩包或光盘映像已损坏{reason, select, none {} other {（{reason}）}}。请重新复制或重新索取。',
  'dicomdir-lists-missing':
    '光盘自带目录列有 {listed} 个文件，其中 {missing} 个不在此处：光盘只复制了一部分。请完整复制光盘。',
  'dicomdir-unlisted': '有 {count} 幅图像未列入光盘自带目录。',
  'duplicate-instances': '有 {count} 幅图像重复出现。',
  'executable-in-preamble': '此影像文件开头像是程序。未予运行。除影像浏览器外，请勿用其他软件打开。',
  'identity-differs': '同一人名下的姓名、出生日期或性别不一致。请核对影像属于谁。',
  'lossy-compression':
    '图像经有损压缩{ratio, select, none {} other {（约 {ratio}:1）}}，细节可能丢失；请索取原始影像。',
  'malformed-dicom':
    '此文件不符合 DICOM 规则{reason, select, none {} other {（{reason}）}}；此前的内容已读出。',
  'missing-pixels': '只有标签，没有图像。请重新索取。',
  'missing-slices': '序列中缺 {missing} 层。请索取完整序列。',
  'orientation-unknown': '未记录图像在体内的方位，故平面未知。',
  'path-escapes-disc': '光盘上有名称指向光盘之外，已拒绝。',
  'region-contradicted': '标签中的部位互相矛盾{values, select, none {} other {（{values}）}}，须由人查看。',
  'side-contradicted':
    '标签中的侧别互相矛盾{values, select, none {} other {（{values}）}}。请医院书面确认侧别。',
  'standing-contradicted':
    '标签中的站立与否互相矛盾{values, select, none {} other {（{values}）}}，须由人查看。',
  'too-large-to-read': '文件过大，未读到末尾{reason, select, none {} other {（{reason}）}}。',
  'truncated-pixels': '图像不完整：文件被截断。请重新复制或重新索取。',
  'unreadable-file':
    '介质无法读出此文件{reason, select, none {} other {（{reason}）}}。请换光驱再试，或索取新光盘。',
  'view-contradicted': '标签中的体位互相矛盾{values, select, none {} other {（{values}）}}，须由人查看。',
};
