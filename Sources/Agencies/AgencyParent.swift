extension Agency {
  /// The id of the government whose report adds up this organ's figures.
  ///
  /// An office, a department, a subdistrict or another organ belongs to the government of its region;
  /// a government to that of the region above. Nil for a province, for central bodies, and where the
  /// region or the kind is not decided.
  ///
  /// Source: articles 49 and 50 of the Regulations; the regions above are those of GB/T 2260.
  public var parentID: String? {
    guard let region, let kind else { return nil }
    if kind != .government { return Self.governmentID(of: region) }
    return RegionCatalogue.standard.parent(of: region).map { Self.governmentID(of: $0.code) }
  }

  /// The id of the government of a region.
  public static func governmentID(of region: Int) -> String {
    "\(region)/\(AgencyKind.government.rawValue)"
  }
}
