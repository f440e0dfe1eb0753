/** Left by operating systems, of no use to anyone else. */
const systemFiles =
  /(?:^|\/)(?:\.DS_Store|Thumbs\.db|ehthumbs\.db|desktop\.ini|\._[^/]*|\.apdisk|IndexerVolumeGuid|WPSettings\.dat|VolumeConfiguration)$/iu;
const systemFolders =
  /(?:^|\/)(?:__MACOSX|\.Trashes|\.Trash-\d+|\.Spotlight-V100|\.fseventsd|\.TemporaryItems|System Volume Information|\$RECYCLE\.BIN|RECYCLER|lost\+found)\//iu;

export const isSystemFile = (path: string): boolean => systemFiles.test(path) || systemFolders.test(path);

/**
 * Viewers that hospitals put on discs, as folder or program names. From the makers' own product names;
 * a name missing here costs only a longer list of unknown files.
 */
const viewerNames =
  /(?:^|[/ _.-])(?:(?:dicom|cd|dvd|pacs|image|mini|web|lite|patient|media)?[ _-]?viewer[^/]*|weasis[^/]*|radiant[^/]*|efilm[^/]*|osirix[^/]*|horos[^/]*|k-?pacs[^/]*|onis[^/]*|fastview[^/]*|syngo[^/]*|microdicom[^/]*|clearcanvas[^/]*|iq-?(?:lite|view)[^/]*|sante[^/]*|ginkgo[^/]*|mango|infinitt[^/]*|xero[^/]*|synapse[^/]*|centricity[^/]*|philips[ _-]?dicom[^/]*|inviewer[^/]*|medview[^/]*|dcmview[^/]*|rubo[^/]*|hipax[^/]*|jivex[^/]*|jre[\d._-]*|ihe_pdi)(?:\/|\.(?:exe|app|jar|dll|bat|ini|cmd|sh|command)$)/iu;

export const isViewerFile = (path: string): boolean => viewerNames.test(path);

/** What a system would run on a double click, where the bytes are plain text. */
export const scriptNames =
  /(?:(?:^|\/)autorun\.inf|\.(?:bat|cmd|com|exe|dll|sys|ocx|scr|pif|sh|ps1|vbs|vbe|wsf|wsh|hta|lnk|jar|msi|command|scpt|reg|js))$/iu;

/** Plain text that a person wrote for a person; settings and logs are not. */
export const textNames = /(?:\.(?:txt|text|md|csv|me|1st|asc)|(?:^|\/)[^./]*)$/iu;

/** What screens are called when they are photographed by themselves, in the languages of the systems. */
export const screenshotNames =
  /screen[ _-]?(?:shot|cap)|bildschirmfoto|capture d.[eé]cran|captura de (?:pantalla|ecr)|schermata|снимок экрана|ekran görüntüsü|لقطة|स्क्रीनशॉट|截屏|截图|屏幕|スクリーンショット|스크린샷/iu;
