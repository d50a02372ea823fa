package jobshare.profile.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers with a whole list as CSV (RFC 4180, UTF-8), where the caller asks for it. */
@ApplicationScoped
public class Csv {

    public static final String TYPE = "text/csv";

    /** For the contract of a list. */
    public static final String HOW = "\n\nWith Accept: text/csv, all of it as a table that POST /v1/imports takes back.";

    private static final MediaType MEDIA_TYPE = MediaType.valueOf(TYPE);

    /** Whether the caller prefers CSV to JSON. */
    public boolean isAsked(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .filter(type -> type.isCompatible(MEDIA_TYPE) || type.isCompatible(MediaType.APPLICATION_JSON_TYPE)).findFirst()
                .filter(type -> !type.isCompatible(MediaType.APPLICATION_JSON_TYPE)).isPresent();
    }

    /**
     * The answer, in place of one in JSON.
     *
     * @param name of the file
     * @param rows gives each thing as JSON shows it; is called in a transaction of its own
     */
    @SuppressWarnings("unchecked") // what is declared is the answer in JSON; the contract names this one beside it
    public <T> RestResponse<T> answer(String name, Columns columns, Consumer<Consumer<Object>> rows) {
        return (RestResponse<T>) RestResponse.ResponseBuilder.ok(new Table(columns, rows), MEDIA_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"").build();
    }
}
