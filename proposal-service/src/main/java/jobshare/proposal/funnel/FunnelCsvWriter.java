package jobshare.proposal.funnel;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jobshare.kit.csv.CsvEscaping;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the funnel as one table (RFC 4180, UTF-8) with a row per number. A suppressed number is an empty cell. Declared for any
 * object, because the framework looks for a writer of the response type if a method produces several media types.
 */
@Provider
@Produces(FunnelCsvWriter.TYPE)
public class FunnelCsvWriter implements MessageBodyWriter<Object> {

    static final String TYPE = "text/csv";

    private static final List<String> COLUMNS = List.of("section", "group", "label", "stage", "count", "medianDays", "p90Days");

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Funnel.class;
    }

    @Override
    public void writeTo(Object entity, Class<?> type, Type generic, Annotation[] annotations, MediaType media,
            MultivaluedMap<String, Object> headers, OutputStream out) throws IOException {
        headers.putSingle(HttpHeaders.CONTENT_TYPE, MediaType.valueOf(TYPE).withCharset("UTF-8"));
        headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"funnel.csv\"");
        var printer = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180);
        printer.printRecord(COLUMNS);
        for (var line : lines((Funnel) entity).toList()) {
            printer.printRecord(line.cells());
        }
        printer.flush();
    }

    private static Stream<Line> lines(Funnel funnel) {
        return Stream
                .of(stages("total", "", "", funnel.stages()),
                        funnel.groups().stream().flatMap(group -> stages("group", group.key(), group.label(), group.stages())),
                        Stream.of(line("soundings", "", "SOUNDING_SENT", funnel.soundings().sent()),
                                line("soundings", "", "INTEREST_EXPRESSED", funnel.soundings().interestExpressed()),
                                line("refusals", "", "REFUSED", funnel.refusals().refused())),
                        funnel.refusals()
                                .grounds()
                                .stream()
                                .map(ground -> line("refusals", ground.ground(), "REFUSED", ground.refused())),
                        funnel.concerns().stream().flatMap(FunnelCsvWriter::concerns))
                .flatMap(lines -> lines);
    }

    private static Stream<Line> stages(String section, String group, String label, List<Funnel.StageCount> stages) {
        return stages.stream()
                .map(stage -> new Line(section, group, label, stage.stage().name(), stage.reached(), stage.medianDays(),
                        stage.p90Days()));
    }

    private static Stream<Line> concerns(Funnel.ConcernCount concern) {
        return concern.outcomes()
                .stream()
                .flatMap(outcome -> Stream.of(
                        new Line("concerns", concern.kind().name(), outcome.outcome().name(), "REQUESTED", outcome.pitches(),
                                null, null),
                        new Line("concerns", concern.kind().name(), outcome.outcome().name(), "REFUSED", outcome.refused(), null,
                                null),
                        new Line("concerns", concern.kind().name(), outcome.outcome().name(), "HIRED", outcome.hired(), null,
                                null)));
    }

    private static Line line(String section, String group, String stage, @Nullable Long count) {
        return new Line(section, group, "", stage, count, null, null);
    }

    private record Line(
            String section,
            String group,
            String label,
            String stage,
            @Nullable Long count,
            @Nullable Double median,
            @Nullable Double p90) {

        /** The cells, escaped against formulas in spreadsheets. */
        List<String> cells() {
            return Stream.of(section, group, label, stage, count, median, p90)
                    .map(cell -> CsvEscaping.escape(Objects.toString(cell, "")))
                    .toList();
        }
    }
}
