/// Numbers whose value cannot be told: 收到三五件, 占80%-90%.
extension SentenceReader {
  /// Passes over such a number.
  ///
  /// It takes the words before it, so that they are not said of the next number; the lists it may be
  /// in leave a part out, and nothing divides it.
  mutating func passUnclearNumber() {
    _ = respective?.next()
    dropBareNumbers()
    list?.isOpen = true
    bracketList?.isOpen = true
    hasUnclearNumber = true
    lastCount = nil
    lastShare = nil
    endNumber()
    isCountLast = false
  }
}
