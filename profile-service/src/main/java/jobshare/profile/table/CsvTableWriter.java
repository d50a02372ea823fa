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
 * Writes a table row by row as the database returns them. It accepts any object, because for a method with several media types the
 * framework looks for a writer of the response around the table. Other methods of such a resource must therefore declare what they
 * produce.
 */
@Provider
@Produces(CsvExport.TYPE)
public class CsvTableWriter implements MessageBodyWriter<Object> {

    /** One statement reads the whole list, as long as a slow caller takes. */
    private static final int TIMEOUT_SECONDS = (int) Duration.ofHours(1).toSeconds();
    private static final int BUFFER_SIZE = 1 << 16;

    private final ObjectMapper mapper;

    CsvTableWriter(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == CsvTable.class;
    }

    @Override
    public void writeTo(Object entity, Class<?> type, Type generic, Annotation[] annotations, MediaType media,
            MultivaluedMap<String, Object> headers, OutputStream out) throws IOException {
        var table = (CsvTable) entity;
        var printer = new CSVPrinter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER_SIZE),
                CSVFormat.RFC4180);
        printer.printRecord(table.columns().names());
        QuarkusTransaction.requiringNew()
                .timeout(TIMEOUT_SECONDS)
                .run(() -> table.rows().accept(row -> print(printer, table.columns(), row)));
        printer.flush();
    }

    private void print(CSVPrinter printer, Columns columns, Object row) {
        try {
            printer.printRecord(columns.write(mapper.valueToTree(row)));
        } catch (IOException e) {
            throw new UncheckedIOException("The caller has disconnected", e);
        }
    }
}
