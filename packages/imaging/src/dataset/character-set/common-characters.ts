/**
 * Characters that names, hospitals and study descriptions are mostly written with. They decide between
 * encodings whose bytes look alike; a text needs only some of them. Surnames by the national census
 * lists (China 2020, Korea 2015, Japan by Meiji Yasuda 2018), body parts by DICOM PS3.16 translations
 * in use; collected by hand.
 */
export const commonHanzi: ReadonlySet<string> = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文欧阳司马上官诸葛娜珍琳璐璇瑶佩珊莉蓉薇莲' +
    '伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂华玉兰红梅建国海燕春宇浩欣子涵轩梓雨思佳怡嘉俊晨博雪婷慧玲云飞鹏辉鑫斌波凤志成东小大中新天心德生永福清美永安宁光亮庆学家世' +
    '医院市省县人民第一二三四五六附属大学骨科放射线部影像膝髋肩肘腕踝足手关节胸腹盆颈腰椎脊柱髓骶股胫腓肱尺桡左右双侧位正斜轴站立负重平扫增强检查磁共振造影头颅脑肺心上下前后肢全长张口屈伸诊断报告序列矢状冠失压脂抑制层厚' +
    '的是在有不为和与无见未男女岁',
);

export const commonHangul: ReadonlySet<string> = new Set(
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지나엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부가복태목형두감' +
    '영수희준철호미숙순자상동훈아혜승재은윤서연지민우현정민경화란규식병열창근덕종광일환태섭범길춘말례분' +
    '병원대학교의료센터서울부산대구인천무릎슬관절척추요경흉골반고어깨주손목발족하지상체중립좌우측양전후면촬영검사조영영상의학과방사선뇌복심',
);

export const commonKanji: ReadonlySet<string> = new Set(
  '佐藤鈴木高橋田中伊渡辺山本村小林加吉斎松井清水口阿部池森石川島前後岡長谷近坂遠青藤西福太三浦原内竹金和増安平工野上千葉岩久保杉丸今河新武大塚菊宮市酒柴横' +
    '郎子美一二三四五六男女次雄介輔健幸恵智香織奈菜真由紀夫正明弘博昭和義信行彦樹翔陽葵結花愛優希' +
    '病院医科学整形外科放射線膝股関節肩肘手首足腰椎頸胸脊骨盤頭部腹左右両側正面側面立位荷重臥位撮影検査単純造影下肢全長大腿下腿東京阪都府県立国民附属総合中央',
);
