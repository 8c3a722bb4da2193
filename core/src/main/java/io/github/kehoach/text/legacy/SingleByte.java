package io.github.kehoach.text.legacy;

/** An encoding that has one byte for each letter. */
final class SingleByte implements Encoding {

  /**
   * TCVN 5712:1993, as the ABC fonts ({@code .VnTime}) use it: bytes A1 to FF. The combining marks
   * B0 to B4 are left out: those fonts' texts use letters only, and {@code °}, {@code ²} and {@code
   * ³} are what they look like.
   */
  static final SingleByte TCVN3 =
      new SingleByte(
          "TCVN3",
          0xa1,
          "ĂÂÊÔƠƯĐăâêôơưđẰ"
              + "\0\0\0\0\0àảãáạẲằẳẵắẴ"
              + "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ"
              + "éẹềểễếệìỉỄẾỒĩíịò"
              + "Ổỏõóọồổỗốộờởỡớợù"
              + "ỖủũúụừửữứựỳỷỹýỵỐ");

  /** VISCII 1.1 (RFC 1456); six more capitals stand among the control characters. */
  static final SingleByte VISCII =
      new SingleByte(
              "VISCII",
              0x80,
              "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ"
                  + "ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"
                  + "Õắằặấầẩậẽẹếềểễệố"
                  + "ồổỗỠƠộờởịỰỨỪỬơớƯ"
                  + "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ"
                  + "ĐứÒÓÔạỷừửÙÚỹỵÝỡư"
                  + "àáâãảăữẫèéêẻìíĩỉ"
                  + "đựòóôõỏọụùúũủýợỮ")
          .with(0x02, 'Ẳ')
          .with(0x05, 'Ẵ')
          .with(0x06, 'Ẫ')
          .with(0x14, 'Ỷ')
          .with(0x19, 'Ỹ')
          .with(0x1e, 'Ỵ');

  private final String label;
  private final char[] letters = new char[256];

  private SingleByte(String label, int first, String letters) {
    this.label = label;
    letters.getChars(0, letters.length(), this.letters, first);
  }

  private SingleByte with(int b, char letter) {
    letters[b] = letter;
    return this;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public boolean decode(int[] bytes, int from, int to, CharSequence source, StringBuilder out) {
    boolean clean = true;
    for (int i = from; i < to; i++) {
      int b = bytes[i];
      char letter = b < 0 ? 0 : letters[b];
      if (letter != 0) {
        out.append(letter);
      } else {
        out.append(source.charAt(i));
        clean &= b >= 0 && b < 0x80;
      }
    }
    return clean;
  }

  @Override
  public boolean isLetter(int b) {
    return b >= 0 && letters[b] != 0;
  }
}
