/** What people choose when asked for twelve characters; whole, or as the whole but for digits and signs. */
export const commonPasswords: ReadonlySet<string> = new Set(
  `password passwort passwords mypassword thepassword passwordpassword changeme changemenow pleasechangeme letmein
letmeinnow welcome welcomehome welcomeback iloveyou iloveyousomuch iloveyouforever qwerty qwertyuiop qwertyqwerty
qwertyuiopasdf qwertyuiopasdfgh asdfghjkl asdfghjklzxc zxcvbnm zxcvbnmasdfg qazwsxedc qazwsxedcrfv qweasdzxc
administrator admin adminadmin superuser rootroot master masterkey football baseball basketball liverpool
manchester chelsea arsenal sunshine princess princesses monkey dragon superman batman spiderman starwars pokemon
michael jennifer charlie hospital hospitals doctor doctors orthopaedic orthopedics orthopaedics orthopedic
surgeon radiology medicine overread secondopinion woaini woainima woaiwojia woaizhongguo abcdefghijkl abcdefghijklm
abcdefghijklmnop abcdabcdabcd aaaaaaaaaaaa testtesttest testtest secret topsecret correcthorsebatterystaple
trustno trustnoone whatever nothing computer internet samsung microsoft google facebook`.split(/\s+/),
);
