package io.github.kehoach.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.kehoach.plan.Agency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyIdsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UBND tỉnh                                  | ubnd-tinh
          Ủy ban nhân dân tỉnh                       | ubnd-tinh
          Uỷ ban nhân dân tỉnh                       | ubnd-tinh
          ỦY BAN NHÂN DÂN TỈNH                       | ubnd-tinh
          Hội đồng nhân dân thành phố Lam Hạ         | hdnd-thanh-pho-lam-ha
          HĐND TP. Lam Hạ                            | hdnd-thanh-pho-lam-ha
          UBND TX. Kim Hoa                           | ubnd-thi-xa-kim-hoa
          Chủ tịch Uỷ ban nhân dân tỉnh              | chu-tich-ubnd-tinh
          Sở KH&ĐT                                   | so-ke-hoach-va-dau-tu
          Sở Kế hoạch và Đầu tư                      | so-ke-hoach-va-dau-tu
          Sở LĐ-TB&XH                                | so-lao-dong-thuong-binh-va-xa-hoi
          Sở Lao động – Thương binh và Xã hội        | so-lao-dong-thuong-binh-va-xa-hoi
          Sở Lao động, Thương binh và Xã hội         | so-lao-dong-thuong-binh-va-xa-hoi
          Sở VHTT&DL                                 | so-van-hoa-the-thao-va-du-lich
          Sở Văn hoá, Thể thao và Du lịch            | so-van-hoa-the-thao-va-du-lich
          Sở Nông nghiệp và PTNT                     | so-nong-nghiep-va-phat-trien-nong-thon
          Sở NN&PTNT                                 | so-nong-nghiep-va-phat-trien-nong-thon
          Sở TT&TT                                   | so-thong-tin-va-truyen-thong
          Giám đốc Sở GD&ĐT                          | giam-doc-so-giao-duc-va-dao-tao
          Ủy ban MTTQ Việt Nam tỉnh                  | uy-ban-mat-tran-to-quoc-viet-nam-tinh
          Ủy ban Mặt trận Tổ quốc tỉnh               | uy-ban-mat-tran-to-quoc-viet-nam-tinh
          Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh      | uy-ban-mat-tran-to-quoc-viet-nam-tinh
          Hội LHPN tỉnh                              | hoi-lien-hiep-phu-nu-tinh
          Đài PT&TH tỉnh                             | dai-phat-thanh-va-truyen-hinh-tinh
          Đài Phát thanh - Truyền hình tỉnh          | dai-phat-thanh-va-truyen-hinh-tinh
          BHXH tỉnh                                  | bao-hiem-xa-hoi-tinh
          Tổ công tác                                | to-cong-tac
          """)
  void spellingsOfOneInstitutionShareItsKey(String name, String id) {
    assertEquals(id, AgencyIds.of(name));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sở Kế hoạch và Đầu tư                      | Sở Tài chính
          Sở KH&ĐT tỉnh Lam Hạ                       | Sở Tài chính tỉnh Lam Hạ
          Sở Giao thông vận tải                      | Sở Xây dựng
          Sở Tài nguyên và Môi trường                | Sở Nông nghiệp và Môi trường
          Sở Nông nghiệp và Phát triển nông thôn     | Sở Nông nghiệp và Môi trường
          Sở Thông tin và Truyền thông               | Sở Khoa học và Công nghệ
          Sở Lao động - Thương binh và Xã hội        | Sở Nội vụ
          Ban Dân tộc tỉnh                           | Sở Dân tộc và Tôn giáo tỉnh
          Ban Dân tộc HĐND tỉnh                      | Ban Dân tộc HĐND tỉnh
          Bộ Kế hoạch và Đầu tư                      | Bộ Tài chính
          Bộ Lao động - Thương binh và Xã hội        | Bộ Nội vụ
          Ủy ban Dân tộc                             | Bộ Dân tộc và Tôn giáo
          Ban Tuyên giáo Tỉnh ủy                     | Ban Tuyên giáo và Dân vận Tỉnh ủy
          Ban Dân vận Tỉnh ủy                        | Ban Tuyên giáo và Dân vận Tỉnh ủy
          Ban Tuyên giáo và Dân vận Tỉnh ủy          | Ban Tuyên giáo và Dân vận Tỉnh ủy
          Sở Tài chính                               | Sở Tài chính
          Sở Y tế                                    | Sở Y tế
          UBND tỉnh                                  | UBND tỉnh
          """)
  void whatWasMergedLeadsToWhoTookItIn(String before, String since) {
    assertEquals(AgencyIds.of(since), AgencyIds.current(AgencyIds.of(before)));
  }

  @Test
  void groupsHaveNoKey() {
    Agency all = Agencies.of("Các sở, ban, ngành", true);
    assertNull(all.id());
    assertNull(all.currentId());
  }
}
