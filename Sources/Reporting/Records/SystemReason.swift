public import Findings

extension LocalizedText {
  /// Why the system refused something, as it says itself in English, and in Chinese.
  ///
  /// - Parameter systemReason: What the system says; kept in both languages where it is no common one.
  public init(systemReason: String) {
    self.init(zh: Self.chinese[systemReason, default: systemReason], en: systemReason)
  }

  private static let chinese = [
    "Bad file descriptor": "未打开",
    "Device or resource busy": "设备或资源正被占用",
    "Disk quota exceeded": "超出磁盘配额",
    "File exists": "同名文件已存在",
    "File name too long": "文件名过长",
    "File too large": "超出文件大小的限制",
    "Input/output error": "读写出错",
    "Invalid argument": "参数无效",
    "Is a directory": "这是文件夹",
    "No space left on device": "磁盘空间不足",
    "No such file or directory": "没有这个文件或文件夹",
    "Not a directory": "路径中有一段不是文件夹",
    "Operation not permitted": "系统不允许这样操作",
    "Permission denied": "没有权限",
    "Read-only file system": "文件系统只读",
    "Stale file handle": "文件已失效",
    "Structure needs cleaning": "文件系统有损坏",
    "Too many levels of symbolic links": "链接层数过多",
    "Too many open files": "打开的文件过多",
    "not a regular file": "不是普通文件",
  ]
}
