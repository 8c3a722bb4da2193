package io.github.kehoach.plan;

/** The kinds of issuing authorities. */
public enum IssuerKind {
  /** Ủy ban nhân dân. */
  PEOPLES_COMMITTEE,
  /** Hội đồng nhân dân. */
  PEOPLES_COUNCIL,
  /** A committee or organ of the Communist Party (Tỉnh ủy, Thành ủy, Huyện ủy, Ban Chấp hành …). */
  PARTY_COMMITTEE,
  /** A department (sở, ban, ngành) of a province. */
  DEPARTMENT,
  /** A ministry or an agency of ministerial rank. */
  MINISTRY,
  /** Chính phủ or Thủ tướng Chính phủ. */
  GOVERNMENT,
  /** Any other authority. */
  OTHER
}
