extension AuditTables {
  /// Appends `findings.md`, the briefing.
  public func briefing(to writer: inout ByteWriter) {
    writer.append("")
  }
}
