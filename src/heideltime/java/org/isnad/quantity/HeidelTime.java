package org.isnad.quantity;

import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.text.Span;

/** HeidelTime 2.2.1 with its Arabic resources, without a tagger, as another reader of times. */
final class HeidelTime {
  private static final Pattern TAG =
      Pattern.compile("<TIMEX3 [^>]*value=\"([^\"]*)\"[^>]*>|</TIMEX3>");
  private static final String CONFIG =
      """
      considerDate=true
      considerDuration=true
      considerSet=true
      considerTime=true
      considerTemponym=false
      uimaVarDate=Date
      uimaVarDuration=Duration
      uimaVarLanguage=Language
      uimaVarSet=Set
      uimaVarTime=Time
      uimaVarTemponym=Temponym
      uimaVarTypeToProcess=Type
      chineseTokenizerPath=
      typeSystemHome=desc/type/HeidelTime_TypeSystem.xml
      typeSystemHome_DKPro=desc/type/DKPro_TypeSystem.xml
      """;

  private final HeidelTimeStandalone reader;

  /** A time: its place in the text and its value. */
  record Timex(Span span, String value) {}

  HeidelTime() throws IOException {
    LogManager.getLogManager().reset();
    java.util.logging.Logger.getLogger("").setLevel(Level.OFF);
    Path config = Files.createTempFile("heideltime", ".props");
    Files.writeString(config, CONFIG);
    this.reader =
        new HeidelTimeStandalone(
            Language.ARABIC,
            DocumentType.NEWS,
            OutputType.TIMEML,
            config.toString(),
            POSTagger.NO,
            false);
  }

  /** The times of {@code text}; none where its output is not the text again. */
  List<Timex> read(String text, LocalDate day) {
    try {
      Date date = Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
      return parsed(reader.process(text, date), text);
    } catch (Exception e) {
      throw new IllegalStateException("HeidelTime failed on: " + text, e);
    }
  }

  private static List<Timex> parsed(String output, String text) {
    int from = output.indexOf("<TimeML>") + "<TimeML>".length();
    String body = output.substring(from, output.indexOf("</TimeML>"));
    StringBuilder plain = new StringBuilder();
    List<Timex> times = new ArrayList<>();
    Matcher tags = TAG.matcher(body);
    int at = 0;
    int start = 0;
    String value = "";
    while (tags.find()) {
      plain.append(unescaped(body.substring(at, tags.start())));
      at = tags.end();
      if (tags.group(1) == null) {
        times.add(new Timex(new Span(start, plain.length()), value));
      } else {
        start = plain.length();
        value = tags.group(1);
      }
    }
    plain.append(unescaped(body.substring(at)));
    int shift = plain.indexOf(text);
    return shift < 0
        ? List.of()
        : times.stream()
            .map(
                t ->
                    new Timex(
                        new Span(t.span().start() - shift, t.span().end() - shift), t.value()))
            .toList();
  }

  private static String unescaped(String xml) {
    return xml.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }
}
