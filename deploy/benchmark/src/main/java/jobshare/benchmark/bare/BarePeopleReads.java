package jobshare.benchmark.bare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Returns the same JSON as profile-service, read by the same SQL, without authentication. */
@Path("/v1/people")
@Produces(MediaType.APPLICATION_JSON)
public class BarePeopleReads {

    /** Plain columns by JSON field. */
    private static final Map<String, String> PLAIN = new LinkedHashMap<>();
    private static final Map<String, String> JSON = new LinkedHashMap<>();

    static {
        for (var name : new String[]{"kind", "status", "visibility", "employeeNumber", "subject", "givenName", "familyName",
                "workEmail", "businessUnit", "jobTitle", "grade", "site", "timeZone", "remote", "jurisdiction", "occupation",
                "yearsOfExperience", "overlapSlots", "wayOfSharing", "acceptsTwoGradesApart"}) {
            PLAIN.put(name, column(name));
        }
        for (var name : new String[]{"languages", "skills", "strengths", "aspiration", "share", "splits", "weights",
                "mustHaves"}) {
            JSON.put(name, column(name));
        }
        JSON.put("values", "answers");
    }

    private final DataSource database;
    private final ObjectMapper mapper;

    BarePeopleReads(DataSource database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    @GET
    @Path("{id}")
    public ObjectNode read(@PathParam("id") UUID id) throws SQLException, JsonProcessingException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select p.* from person p where p.id = ?")) {
            select.setObject(1, id);
            try (var row = select.executeQuery()) {
                row.next();
                return person(row);
            }
        }
    }

    @GET
    public ObjectNode list(@QueryParam("site") String site, @QueryParam("limit") int limit)
            throws SQLException, JsonProcessingException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select p.*, p.updated_at as key, p.id as row_id from person p"
                        + " where true and p.site = ? order by p.updated_at, p.id limit ?")) {
            select.setString(1, site);
            select.setInt(2, limit + 1);
            var page = JsonNodeFactory.instance.objectNode();
            var items = page.putArray("items");
            try (var rows = select.executeQuery()) {
                while (rows.next() && items.size() < limit) {
                    items.add(person(rows));
                }
                page.put("next", rows.isAfterLast() ? null : rows.getString("row_id"));
            }
            return page;
        }
    }

    private ObjectNode person(ResultSet row) throws SQLException, JsonProcessingException {
        var person = JsonNodeFactory.instance.objectNode();
        person.put("id", row.getString("id")).put("version", row.getLong("version"));
        for (var field : PLAIN.entrySet()) {
            switch (row.getObject(field.getValue())) {
                case null -> {
                }
                case Integer number -> person.put(field.getKey(), number);
                case Boolean flag -> person.put(field.getKey(), flag);
                case Object text -> person.put(field.getKey(), text.toString());
            }
        }
        for (var field : JSON.entrySet()) {
            var json = row.getString(field.getValue());
            if (json != null) {
                person.set(field.getKey(), parsed(json));
            }
        }
        person.put("createdAt", row.getObject("created_at", OffsetDateTime.class).toInstant().toString());
        return person.put("updatedAt", row.getObject("updated_at", OffsetDateTime.class).toInstant().toString());
    }

    private JsonNode parsed(String json) throws JsonProcessingException {
        return json.equals("[]") ? new ArrayNode(JsonNodeFactory.instance) : mapper.readTree(json);
    }

    private static String column(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
