import Foundation
import TestSupport
import Testing

@testable import Agencies

@Suite("Regions under another name")
struct RegionSuccessorTests {
  /// The rows of the table: code, name, successor, its name, reason.
  private static func rows() throws -> [[Substring]] {
    let path = packageRoot + "/Tests/AgenciesTests/Resources/successors.csv"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return text.split(whereSeparator: \.isNewline).dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
  }

  @Test(
    arguments: [
      (410_381, 410_307), (370_282, 370_215), (350_427, 350_405), (130_223, 130_284),
      (340_221, 340_210), (140_421, 140_404), (371_202, 370_116), (450_127, 450_181),
      (510_124, 510_117), (542_421, 540_602),
    ])
  func aPlaceUnderAnotherNameHasASuccessor(old: Int, new: Int) {
    #expect(RegionCatalogue.standard.successor(of: old)?.code == new)
    #expect(RegionCatalogue.standard.currentCode(of: old) == new)
  }

  /// Divided, merged with another, taken into one that existed, or another place of the same stem.
  @Test(
    arguments: [
      110_103,  // 崇文区, into 东城区
      130_721,  // 宣化县, into 宣化区, which stood beside it
      370_684,  // 蓬莱市, with 长岛县 to 蓬莱区
      410_322,  // 孟津县, with 吉利区 to 孟津区
      500_222,  // 綦江县, with 万盛区 to 綦江区
      440_923,  // 电白县, with 茂港区 to 电白区
      230_703,  // 南岔区, with 带岭区 to 南岔县
      320_283,  // 锡山市, to 锡山区 and 惠山区
      130_103,  // 桥东区 of 石家庄; that of 张家口 is another
      371_200,  // 莱芜市, into 济南市
      513_001,  // 达川市, which is 通川区 and not 达川区
      410_307, 999_999,
    ])
  func allOthersHaveNone(code: Int) {
    #expect(RegionCatalogue.standard.successor(of: code) == nil)
    #expect(RegionCatalogue.standard.currentCode(of: code) == code)
  }

  @Test func theTableIsWhatTheProgramCarries() throws {
    let rows = try Self.rows()
    #expect(rows.count == 363)
    let catalogue = RegionCatalogue.standard
    for row in rows {
      let code = try #require(Int(row[0]))
      let old = try #require(catalogue.region(code: code))
      let new = try #require(catalogue.successor(of: old.code), "\(row)")
      #expect(old.name == row[1] && !old.isCurrent)
      #expect(new.name == row[3] && new.isCurrent && new.code == Int(row[2]))
      #expect(old.level == .county && new.level == .county)
      #expect(catalogue.province(of: old.code) == catalogue.province(of: new.code))
      #expect(["district", "city", "renamed", "moved"].contains(row[4]))
    }
  }

  /// No two places that both existed in 2008 and after may share a successor: one name of a place
  /// leads to it, whatever codes that name had.
  @Test func aSuccessorFollowsOneNameOnly() throws {
    var names: [Int: Set<String>] = [:]
    for row in try Self.rows() {
      let code = try #require(Int(row[2]))
      names[code, default: []].insert(String(row[1]))
    }
    #expect(names.filter { $0.value.count > 1 }.isEmpty)
  }
}
