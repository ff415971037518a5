import Intake
import Testing

@Suite struct ContainerTests {
  @Test func plainTextHasItsExtensions() {
    #expect(Container.plainText.extensions == ["txt", "text", "md", "markdown"])
  }

  @Test func noExtensionBelongsToTwoContainers() {
    let all = Container.allCases.flatMap(\.extensions)
    #expect(Set(all).count == all.count)
    #expect(all.allSatisfy { $0 == $0.lowercased() && !$0.contains(".") })
  }
}
