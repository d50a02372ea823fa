package jobshare.benchmark.bare;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.resteasy.reactive.RestResponse;

/** Accepts and stores the same data as profile-service in one transaction, without validation and without publishing. */
@Path("/v1/people")
@Produces(MediaType.APPLICATION_JSON)
public class BarePeopleEndpoint {

    /** A value with the length of a keyed hash. */
    private static final String KEY = "36fc65d8474e728b49e7e89e4e6634cba23d45164bf1d6bea14ff5e93f57ed49";
    private static final List<String> EVENT_FIELDS = List.of("kind", "businessUnit", "grade", "site", "timeZone", "remote",
            "languages", "jurisdiction");
    private static final List<String> CONTACT_FIELDS = List.of("givenName", "familyName", "workEmail");

    private final DataSource database;

    BarePeopleEndpoint(DataSource database) {
        this.database = database;
    }

    @POST
    public RestResponse<ObjectNode> create(ObjectNode person) throws SQLException {
        var id = UUID.randomUUID();
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var sql = new PersonSql(connection);
                sql.insertPerson(id, person, now);
                sql.insertAudit(id, KEY, now);
                var changed = event(id, person, EVENT_FIELDS).put("subjectKey", KEY)
                        .put("status", "ACTIVE")
                        .put("visibility", "HIDDEN")
                        .put("acceptsTwoGradesApart", false);
                sql.insertEvent(id, "jobshare.people.v1", "jobshare.person.changed.v1", changed, now);
                var contact = event(id, person, CONTACT_FIELDS);
                sql.insertEvent(id, "jobshare.contacts.v1", "jobshare.contact.changed.v1", contact, now);
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
        }
        person.put("id", id.toString()).put("version", 1).put("createdAt", now.toString()).put("updatedAt", now.toString());
        return RestResponse.ResponseBuilder.<ObjectNode>created(URI.create("/v1/people/" + id)).entity(person).build();
    }

    private static ObjectNode event(UUID id, ObjectNode person, List<String> fields) {
        var event = JsonNodeFactory.instance.objectNode().put("personId", id.toString()).put("version", 1);
        return event.setAll(person.deepCopy().retain(fields));
    }
}
