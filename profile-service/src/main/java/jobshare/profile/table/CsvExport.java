package jobshare.profile.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers with a whole list as CSV (RFC 4180, UTF-8) if the caller accepts it. */
@ApplicationScoped
public class CsvExport {

    public static final String TYPE = "text/csv";
    /** For the contract of a list. */
    public static final String DESCRIPTION = "\n\nWith Accept: text/csv, returns the whole list as a table that POST "
            + "/v1/imports accepts.";
    private static final MediaType MEDIA_TYPE = MediaType.valueOf(TYPE);

    /** Whether the caller prefers CSV to JSON. */
    public boolean isRequested(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes()
                .stream()
                .filter(type -> type.isCompatible(MEDIA_TYPE) || type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .findFirst()
                .filter(type -> !type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .isPresent();
    }

    /**
     * The CSV response.
     *
     * @param name name of the file
     * @param rows passes each row as the object that JSON would return; runs in a transaction of its own
     */
    @SuppressWarnings("unchecked") // the declared type is that of the JSON response; the contract lists CSV beside it
    public <T> RestResponse<T> answer(String name, Columns columns, Consumer<Consumer<Object>> rows) {
        return (RestResponse<T>) RestResponse.ResponseBuilder.ok(new CsvTable(columns, rows), MEDIA_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
                .build();
    }
}
