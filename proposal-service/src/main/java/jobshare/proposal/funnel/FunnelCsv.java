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
import jobshare.kit.table.Formulas;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * The funnel as one table (RFC 4180, UTF-8): a line for each number, so that every spreadsheet and warehouse can take it apart. What is
 * hidden is an empty cell. Declared for any object, since the framework looks for writers of the response around it where a method
 * produces several media types.
 */
@Provider
@Produces(FunnelCsv.TYPE)
public class FunnelCsv implements MessageBodyWriter<Object> {

    static final String TYPE = "text/csv";

    private static final List<String> COLUMNS = List.of("part", "group", "label", "of", "count", "medianDays", "p90Days");

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
        return Stream.of(
                stages("total", "", "", funnel.stages()),
                funnel.groups().stream().flatMap(group -> stages("group", group.key(), group.label(), group.stages())),
                Stream.of(line("soundings", "", "SOUNDED", funnel.soundings().sounded()),
                        line("soundings", "", "WELCOMED", funnel.soundings().welcomed()),
                        line("refusals", "", "REFUSED", funnel.refusals().refused())),
                funnel.refusals().grounds().stream()
                        .map(ground -> line("refusals", ground.ground(), "REFUSED", ground.refused())),
                funnel.concerns().stream().flatMap(FunnelCsv::doubts)).flatMap(lines -> lines);
    }

    private static Stream<Line> stages(String part, String group, String label, List<Funnel.Reached> stages) {
        return stages.stream()
                .map(stage -> new Line(part, group, label, stage.stage().name(), stage.reached(), stage.medianDays(),
                        stage.p90Days()));
    }

    private static Stream<Line> doubts(Funnel.Doubt doubt) {
        return doubt.answers().stream().flatMap(answer -> Stream.of(
                new Line("concerns", doubt.kind().name(), answer.answer().name(), "REQUESTED", answer.pitches(), null, null),
                new Line("concerns", doubt.kind().name(), answer.answer().name(), "REFUSED", answer.refused(), null, null),
                new Line("concerns", doubt.kind().name(), answer.answer().name(), "HIRED", answer.hired(), null, null)));
    }

    private static Line line(String part, String group, String of, @Nullable Long count) {
        return new Line(part, group, "", of, count, null, null);
    }

    private record Line(String part, String group, String label, String of, @Nullable Long count, @Nullable Double median,
            @Nullable Double p90) {

        /** Made harmless for spreadsheets. */
        List<String> cells() {
            return Stream.of(part, group, label, of, count, median, p90)
                    .map(cell -> Formulas.harmless(Objects.toString(cell, ""))).toList();
        }
    }
}
