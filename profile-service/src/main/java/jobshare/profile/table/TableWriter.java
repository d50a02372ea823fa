package jobshare.profile.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a table row by row as the database gives them. It is declared for any object, since the framework looks for writers of the
 * response around the table where a method produces several media types. So methods beside it must say what they produce.
 */
@Provider
@Produces(Csv.TYPE)
public class TableWriter implements MessageBodyWriter<Object> {

    /** One statement sees the list as it was when it began; a caller who reads slowly may take so long. */
    private static final int SECONDS = (int) Duration.ofHours(1).toSeconds();
    private static final int BUFFER = 1 << 16;

    private final ObjectMapper mapper;

    TableWriter(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Table.class;
    }

    @Override
    public void writeTo(Object entity, Class<?> type, Type generic, Annotation[] annotations, MediaType media,
            MultivaluedMap<String, Object> headers, OutputStream out) throws IOException {
        var table = (Table) entity;
        var printer = new CSVPrinter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER),
                CSVFormat.RFC4180);
        printer.printRecord(table.columns().names());
        QuarkusTransaction.requiringNew().timeout(SECONDS)
                .run(() -> table.rows().accept(thing -> print(printer, table.columns(), thing)));
        printer.flush();
    }

    private void print(CSVPrinter printer, Columns columns, Object thing) {
        try {
            printer.printRecord(columns.write(mapper.valueToTree(thing)));
        } catch (IOException e) {
            throw new UncheckedIOException("The caller has gone", e);
        }
    }
}
