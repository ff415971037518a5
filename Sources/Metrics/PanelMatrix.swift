public import Statistics

extension Panel {
  /// The values of one group: its rows by source position, one column for each metric, NaN where
  /// there is no value.
  public func matrix(of group: GroupIndex) -> Matrix {
    let rows = rows(in: group)
    var storage: [Double] = []
    storage.reserveCapacity(rows.count * Metric.catalogue.count)
    for metric in MetricIndex.all {
      for row in rows { storage.append(values[offset(metric, row)]) }
    }
    return Matrix(rows: rows.count, columns: Metric.catalogue.count, storage: storage)
  }

  /// The values of the peers of one year and the rows they stand for; nil where no report is in
  /// that group.
  public func matrix(year: Int, group name: String) -> (rows: [RowIndex], matrix: Matrix)? {
    let wanted = ComparisonGroup(name: name, year: year)
    guard let position = groups.firstIndex(of: wanted) else { return nil }
    let group = GroupIndex(position)
    return (rows(in: group), matrix(of: group))
  }
}
