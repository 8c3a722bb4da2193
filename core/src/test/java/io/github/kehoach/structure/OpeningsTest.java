package io.github.kehoach.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.kehoach.PlanExtractor;
import io.github.kehoach.plan.Metadata;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The layouts of heads, each with a short body below. */
class OpeningsTest {

  /** {@code expected} is type, identifier, issuer, place, date and title. */
  private record Opening(String name, String text, String expected) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static final String BODY =
      """

      I. MỤC ĐÍCH
      Nâng cao nhận thức của cán bộ, công chức, viên chức và người lao động trong toàn tỉnh về vai trò của kinh tế số đối với phát triển.
      Xác định rõ nội dung công việc, thời hạn, tiến độ hoàn thành và trách nhiệm của các sở, ban, ngành, địa phương trong triển khai.
      II. NHIỆM VỤ
      1. Sở Nội vụ chủ trì, phối hợp với các sở, ban, ngành, địa phương rà soát, sắp xếp tổ chức bộ máy theo hướng tinh gọn, hiệu quả.
      """;

  private static final String SAME =
      "KH 12/KH-UBND | Ủy ban nhân dân tỉnh Lam Giang | Lam Giang | 2023-02-15 | ";

  static List<Opening> openings() {
    return List.of(
        new Opening(
            "one column",
            """
            ỦY BAN NHÂN DÂN
            TỈNH LAM GIANG

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc

            Số: 12/KH-UBND

            Lam Giang, ngày 15 tháng 02 năm 2023

            KẾ HOẠCH
            Phát triển kinh tế số năm 2023

            Căn cứ Nghị quyết số 29-NQ/TU ngày 05/12/2022 của Tỉnh ủy về chuyển đổi số;
            """,
            SAME + "Phát triển kinh tế số năm 2023"),
        new Opening(
            "type line lost",
            """
            ỦY BAN NHÂN DÂN
            |
            CỘNG HÒA XÃ HỘI
            CHỦ NGHĨA VIỆT NAM |
            Số: 12/KH-UBND |
            Lam Giang, ngày 15 tháng 02 năm 2023 |
            THỰC HIỆN NGHỊ QUYẾT SỐ 29-NQ/TU NGÀY 05/12/2022 CỦA BAN CHẤP HÀNH ĐẢNG BỘ TỈNH VỀ KINH TẾ SỐ
            NĂM 2023 TRÊN ĐỊA BÀN TỈNH
            Thực hiện Nghị quyết số 29-NQ/TU ngày 05/12/2022 của Tỉnh ủy về kinh tế số, Ủy ban nhân dân tỉnh Lam Giang ban hành Kế hoạch thực hiện, cụ thể như sau:
            """,
            SAME
                + "THỰC HIỆN NGHỊ QUYẾT SỐ 29-NQ/TU NGÀY 05/12/2022 CỦA BAN CHẤP HÀNH ĐẢNG BỘ TỈNH VỀ KINH TẾ SỐ NĂM 2023 TRÊN ĐỊA BÀN TỈNH"),
        new Opening(
            "national title first",
            """
            CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập – Tự do – Hạnh phúc
            ----------
            UỶ BAN NHÂN DÂN
            TỈNH LAM GIANG
            Số: 12/KH-UBND
            Lam Giang, ngày 15 tháng 02 năm 2023
            KẾ HOẠCH
            Phát triển kinh tế số năm 2023
            """,
            SAME + "Phát triển kinh tế số năm 2023"),
        new Opening(
            "number before the national title",
            """
            ỦY BAN NHÂN DÂN TỈNH LAM GIANG
            Số: 12/KH-UBND
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAMĐộc lập - Tự do - Hạnh phúc
            Lam Giang, ngày 15 tháng 02 năm 2023
            KẾ HOẠCH
            Phát triển kinh tế số năm 2023
            """,
            SAME + "Phát triển kinh tế số năm 2023"),
        new Opening(
            "padded columns",
            """
            ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
             TỈNH LAM GIANG                Độc lập - Tự do - Hạnh phúc
                -------                        ---------------
            Số: 12/KH-UBND             Lam Giang, ngày 15 tháng 02 năm 2023

                                   KẾ HOẠCH
                       Phát triển kinh tế số năm 2023
            """,
            SAME + "Phát triển kinh tế số năm 2023"),
        new Opening(
            "cells parted by lone bars, wrapped inside words",
            """
            ỦY
            BAN NHÂN DÂN
            TỈNH LAM GIANG
            |
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            |
            Số:
            12/KH-UBND
            |
            Lam
            Giang, ngày 15
            tháng 02 năm 2023
            |

            KẾ HOẠCH
            PHÁT TRIỂN KINH TẾ SỐ NĂM 2023
            """,
            SAME + "PHÁT TRIỂN KINH TẾ SỐ NĂM 2023"),
        new Opening(
            "rows as lines, without motto",
            """
            ỦY BAN NHÂN DÂN TỈNH LAM GIANG | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
            Số: 12/KH-UBND | Lam Giang, ngày 15 tháng 02 năm 2023 |

            KẾ HOẠCH
            Phát triển kinh tế số năm 2023
            """,
            SAME + "Phát triển kinh tế số năm 2023"),
        new Opening(
            "Markdown",
            """
            **ỦY BAN NHÂN DÂN**
            **TỈNH LAM GIANG**

            **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**
            **Độc lập - Tự do - Hạnh phúc**

            Số: 12/KH-UBND

            *Lam Giang, ngày 15 tháng 02 năm 2023*

            **KẾ HOẠCH**
            **Phát triển kinh tế số năm 2023**
            """,
            SAME + "Phát triển kinh tế số năm 2023"),
        new Opening(
            "first letter lost, blanks in the date",
            """
            Y BAN NHÂN DÂN
            TỈNH LAM GIANG
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập Tự do Hạnh phúc
            Số: 12/KH-UBND
            Lam Giang, ngày 15 tháng02 năm 20 23
            KẾ HOẠCH
            Phát triển kinh tế số năm 2023
            """,
            SAME + "Phát triển kinh tế số năm 2023"),
        new Opening(
            "title in capitals over lines",
            """
            ỦY BAN NHÂN DÂN
            TỈNH LAM GIANG
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 12/KH-UBND
            Lam Giang, ngày 15 tháng 2 năm 2023
            KẾ HOẠCH
            THỰC HIỆN CHƯƠNG TRÌNH HÀNH ĐỘNG SỐ 26-CTR/TU CỦA TỈNH ỦY VỀ
            VIỆC
            CẢI CÁCH HÀNH CHÍNH
            Thực hiện Chương trình hành động số 26-CTr/TU, Ủy ban nhân dân tỉnh ban hành kế hoạch.
            """,
            SAME
                + "THỰC HIỆN CHƯƠNG TRÌNH HÀNH ĐỘNG SỐ 26-CTR/TU CỦA TỈNH ỦY VỀ VIỆC CẢI CÁCH HÀNH CHÍNH"),
        new Opening(
            "authority between title and bases",
            """
            ỦY BAN NHÂN DÂN
            TỈNH LAM GIANG
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 61/2003/QĐ-UB
            Lam Giang, ngày 15 tháng 2 năm 2003
            QUYẾT ĐỊNH
            VỀ VIỆC BAN HÀNH QUY CHẾ
            CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAM GIANG
            Căn cứ Luật Tổ chức chính quyền địa phương;
            """,
            "QĐ 61/2003/QĐ-UB | Ủy ban nhân dân tỉnh Lam Giang | Lam Giang | 2003-02-15 | VỀ VIỆC BAN HÀNH QUY CHẾ"),
        new Opening(
            "the Party's form",
            """
            ĐẢNG BỘ TỈNH LAM GIANG
            BAN THƯỜNG VỤ
            *
            Số 111-KH/TU
            ĐẢNG CỘNG SẢN VIỆT NAM
            Lam Giang, ngày 05 tháng 12 năm 2023
            KẾ HOẠCH
            thực hiện Nghị quyết số 29-NQ/TW
            """,
            "KH 111-KH/TU | Ban thường vụ | Lam Giang | 2023-12-05 | thực hiện Nghị quyết số 29-NQ/TW"),
        new Opening(
            "the seat as place, a department",
            """
            ỦY BAN NHÂN DÂN TỈNH LAM GIANG
            SỞ GIÁO DỤC VÀ ĐÀO TẠO
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số : 2917 /KH-SGDĐT
            TP. Hải Sơn, ngày 5 tháng 9 năm 2022
            KẾ HOẠCH
            Tổ chức năm học mới
            """,
            "KH 2917/KH-SGDĐT | Sở Giáo dục và Đào tạo | TP. Hải Sơn | 2022-09-05 | Tổ chức năm học mới"),
        new Opening(
            "a district",
            """
            ỦY BAN NHÂN DÂN
            HUYỆN HẢI SƠN
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 0155/KH-UBND
            Hải Sơn, ngày 1 tháng 3 năm 2021
            KẾ HOẠCH
            Phòng, chống thiên tai năm 2021
            """,
            "KH 0155/KH-UBND | Ủy ban nhân dân huyện Hải Sơn | Hải Sơn | 2021-03-01 | Phòng, chống thiên tai năm 2021"),
        new Opening(
            "a program of action without number",
            """
            ỦY BAN NHÂN DÂN
            TỈNH LAM GIANG
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số:        /CTr-UBND
            Lam Giang, ngày     tháng     năm 2023
            CHƯƠNG TRÌNH HÀNH ĐỘNG
            Thực hiện Nghị quyết số 06-NQ/TW
            """,
            "CTr /CTr-UBND | Ủy ban nhân dân tỉnh Lam Giang | Lam Giang | - | Thực hiện Nghị quyết số 06-NQ/TW"),
        new Opening(
            "type and title on one line",
            """
            ỦY BAN NHÂN DÂN
            TỈNH LAM GIANG
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 12/KH-UBND
            Lam Giang, ngày 15 tháng 02 năm 2023
            KẾ HOẠCH HÀNH ĐỘNG Phát triển kinh tế số năm 2023
            """,
            SAME + "Phát triển kinh tế số năm 2023"),
        new Opening(
            "a portal's notes and related documents above",
            """
            Tải văn bản
            | Số hiệu | 12/KH-UBND |
            | Ngày ban hành | 15/02/2023 |
            Văn bản liên quan
            Kế hoạch 99/KH-UBND ngày 01/01/2020 của UBND tỉnh
            Nội dung toàn văn

            ỦY BAN NHÂN DÂN
            TỈNH LAM GIANG
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 12/KH-UBND
            Lam Giang, ngày 15 tháng 02 năm 2023
            KẾ HOẠCH
            Phát triển kinh tế số năm 2023
            """,
            SAME + "Phát triển kinh tế số năm 2023"),
        new Opening(
            "bases as a section of their own",
            """
            ỦY BAN NHÂN DÂN
            TỈNH LAM GIANG
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 12/KH-UBND
            Lam Giang, ngày 15 tháng 02 năm 2023
            KẾ HOẠCH
            Phát triển kinh tế số năm 2023
            I. CĂN CỨ XÂY DỰNG
            KẾ HOẠCH
            - Nghị quyết số 29-NQ/TU ngày 05/12/2022 của Tỉnh ủy;
            """,
            SAME + "Phát triển kinh tế số năm 2023"),
        new Opening(
            "a directive",
            """
            ỦY BAN NHÂN DÂN
            TỈNH LAM GIANG
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 05/CT-UBND
            Lam Giang, ngày 16 tháng 7 năm 2021
            CHỈ THỊ
            Về việc tăng cường phòng, chống dịch
            """,
            "CT 05/CT-UBND | Ủy ban nhân dân tỉnh Lam Giang | Lam Giang | 2021-07-16 | Về việc tăng cường phòng, chống dịch"),
        new Opening(
            "a resolution of the council",
            """
            HỘI ĐỒNG NHÂN DÂN
            TỈNH LAM GIANG
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 96/2022/NQ-HĐND
            Lam Giang, ngày 09 tháng 12 năm 2022
            NGHỊ QUYẾT
            Về kế hoạch phát triển kinh tế - xã hội năm 2023
            HỘI ĐỒNG NHÂN DÂN TỈNH LAM GIANG
            Căn cứ Luật Tổ chức chính quyền địa phương;
            """,
            "NQ 96/2022/NQ-HĐND | Hội đồng nhân dân tỉnh Lam Giang | Lam Giang | 2022-12-09 | Về kế hoạch phát triển kinh tế - xã hội năm 2023"),
        new Opening(
            "no head but type and title",
            """
            KẾ HOẠCH
            Phát triển kinh tế số năm 2023
            Thực hiện Nghị quyết số 29-NQ/TU, Ủy ban nhân dân tỉnh Lam Giang ban hành kế hoạch như sau:
            """,
            "KH - | Ủy ban nhân dân tỉnh Lam Giang | - | - | Phát triển kinh tế số năm 2023"));
  }

  @ParameterizedTest
  @MethodSource("openings")
  void readsTheHead(Opening opening) {
    assertEquals(opening.expected(), shown(metadata(opening.text() + BODY)));
  }

  @Test
  void aPrintedTypeWinsOverTheSymbol() {
    Metadata m =
        metadata(
            """
            ỦY BAN NHÂN DÂN
            TỈNH LAM GIANG
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Số: 12/CT-UBND
            Lam Giang, ngày 15 tháng 02 năm 2023
            QUYẾT ĐỊNH
            Về việc phê duyệt kế hoạch
            """
                + BODY);
    assertEquals("QĐ", m.documentType().code());
    assertEquals("CT-UBND", m.symbol());
  }

  @Test
  void otherTextHasNoMetadata() {
    Metadata m = metadata("Sáng nay, trời nhiều mây.\nChiều có mưa rào ở vùng núi.\n");
    assertEquals("OTHER - | - | - | - | -", shown(m));
  }

  private static Metadata metadata(String text) {
    return PlanExtractor.create()
        .extract(text.getBytes(StandardCharsets.UTF_8), "plan.txt")
        .metadata();
  }

  private static String shown(Metadata m) {
    return m.documentType().code()
        + " "
        + or(m.identifier())
        + " | "
        + or(m.issuer().name())
        + " | "
        + or(m.placeOfIssue())
        + " | "
        + or(m.issueDate())
        + " | "
        + or(m.title());
  }

  private static String or(@org.jspecify.annotations.Nullable Object value) {
    return value == null ? "-" : value.toString();
  }
}
