import Glibc
import Simulation
import Statistics

/// Correlated normal data with outlying rows and cells, the same for each seed on every machine.
///
/// Variable j of a row is 0.6 times the one before it plus a normal deviate, plus j. Every tenth row,
/// nearly, is shifted by 6 in its even variables and by −3 in its odd ones; of the cells of the others
/// one in 500 is shifted by 10. A row depends on its number alone, not on how many there are.
enum ContaminatedMatrix {
  static func rows(_ rows: Int, columns: Int, seed: UInt64) -> Matrix {
    let storage = [Double](unsafeUninitializedCapacity: rows * columns) { cells, count in
      for row in 0..<rows {
        var source = RandomSource(seed: seed, stream: UInt64(row))
        let isOutlying = source.chance(0.1)
        var value = 0.0
        for column in 0..<columns {
          value = 0.6 * value + source.normal()
          let shift = isOutlying ? (column.isMultiple(of: 2) ? 6.0 : -3) : 0
          let strays = !isOutlying && source.chance(0.002)
          cells.initializeElement(
            at: column * rows + row, to: value + Double(column) + shift + (strays ? 10 : 0))
        }
      }
      count = rows * columns
    }
    return Matrix(rows: rows, columns: columns, storage: storage)
  }

  /// The first rows of a matrix.
  static func first(_ count: Int, of x: Matrix) -> Matrix {
    Matrix(columns: (0..<x.columns).map { Array(x[column: $0].prefix(count)) })
  }

  /// Writes the cells as little-endian Float64, column by column.
  ///
  /// - Returns: Whether all of them could be written.
  static func write(_ x: Matrix, to path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    let written = x.storage.withUnsafeBytes { fwrite($0.baseAddress, 8, x.storage.count, file) }
    return fclose(file) == 0 && written == x.storage.count
  }
}
