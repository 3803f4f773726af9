package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFormsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2017-03-14T10:00:00Z|2017-03-14",
        "14/3/2017|2017-03-14",
        "الثلاثاء ١٤ مارس ٢٠١٧|2017-03-14",
        "14 آذار/مارس 2017|2017-03-14",
        "Tue, 14 Mar 2017 10:00:00 GMT|2017-03-14",
        "March 14th, 2017|2017-03-14",
        "20170314|2017-03-14",
        "20170314T100000Z|2017-03-14",
        "20170314100000|2017-03-14",
        "1489485600|2017-03-14",
        "1489485600000|2017-03-14"
      })
  void findsDates(String written, String date) {
    assertThat(DateForms.find(written)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "أمس", "20171414", "99999999", "12345", "رقم 20170314"})
  void guessesNone(String written) {
    assertThat(DateForms.find(written)).isEmpty();
  }
}
