import Glibc

/// The folder of shared material: real reports and reference results, beside the project or where
/// `GOUJI_SHARED` says; nil where it is absent, and then tests that need it skip.
public let sharedMaterial: String? = {
  let folder = getenv("GOUJI_SHARED").map { String(cString: $0) } ?? "\(packageRoot)/../shared"
  return access("\(folder)/seeds", R_OK) == 0 ? folder : nil
}()
