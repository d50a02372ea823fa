package jobshare.benchmark.bare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.UUID;
import org.postgresql.util.PGobject;

/** The SQL statements that profile-service runs for {@code POST /v1/people}, with the same columns. */
record PersonSql(Connection connection) {

    private static final String PERSON = """
            insert into person (aspiration,business_unit,created_at,employee_number,family_name,given_name,grade,job_title,\
            jurisdiction,kind,languages,line_manager_subject,must_haves,occupation,occupation_group,overlap_slots,partner_in_mind,\
            past_shares,pattern_available,pattern_preferred,pay_expectation,remote,share,site,skills,splits,status,strengths,subject,time_zone,\
            accepts_two_grades_apart,updated_at,answers,version,visibility,way_of_sharing,weights,work_email,years_of_experience,id) \
            values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)""";
    private static final String AUDIT = """
            insert into audit (at, actor_key, roles, action, kind, entity_id, fields)
            values (?, ?, ?, ?, ?, ?, string_to_array(?, ','))""";
    private static final String EVENT = """
            insert into outbox (event_id, topic, key, type, payload, time) values (?, ?, ?, ?, ?, ?)""";

    void insertPerson(UUID id, JsonNode person, Instant now) throws SQLException {
        try (var insert = connection.prepareStatement(PERSON)) {
            insert.setNull(1, Types.OTHER);
            text(insert, 2, person, "businessUnit");
            insert.setTimestamp(3, Timestamp.from(now));
            text(insert, 4, person, "employeeNumber");
            text(insert, 5, person, "familyName");
            text(insert, 6, person, "givenName");
            insert.setInt(7, person.get("grade").intValue());
            text(insert, 8, person, "jobTitle");
            text(insert, 9, person, "jurisdiction");
            text(insert, 10, person, "kind");
            json(insert, 11, person.get("languages").toString());
            insert.setNull(12, Types.VARCHAR);
            json(insert, 13, "[]");
            insert.setNull(14, Types.VARCHAR);
            insert.setNull(15, Types.VARCHAR);
            insert.setNull(16, Types.INTEGER);
            insert.setBoolean(17, false);
            json(insert, 18, "[]");
            insert.setNull(19, Types.BIGINT);
            insert.setNull(20, Types.BIGINT);
            insert.setNull(21, Types.OTHER);
            text(insert, 22, person, "remote");
            insert.setNull(23, Types.OTHER);
            text(insert, 24, person, "site");
            json(insert, 25, "[]");
            json(insert, 26, "[]");
            insert.setString(27, "ACTIVE");
            json(insert, 28, "[]");
            text(insert, 29, person, "subject");
            text(insert, 30, person, "timeZone");
            insert.setBoolean(31, false);
            insert.setTimestamp(32, Timestamp.from(now));
            json(insert, 33, "{}");
            insert.setLong(34, 1);
            insert.setString(35, "HIDDEN");
            insert.setNull(36, Types.VARCHAR);
            json(insert, 37, "{}");
            text(insert, 38, person, "workEmail");
            insert.setNull(39, Types.INTEGER);
            insert.setObject(40, id);
            insert.executeUpdate();
        }
    }

    void insertAudit(UUID id, String actor, Instant now) throws SQLException {
        try (var insert = connection.prepareStatement(AUDIT)) {
            insert.setTimestamp(1, Timestamp.from(now));
            insert.setString(2, actor);
            insert.setString(3, "hr-system");
            insert.setString(4, "create");
            insert.setString(5, "person");
            insert.setObject(6, id);
            insert.setString(7, "");
            insert.executeUpdate();
        }
    }

    void insertEvent(UUID id, String topic, String type, ObjectNode payload, Instant now) throws SQLException {
        try (var insert = connection.prepareStatement(EVENT)) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, topic);
            insert.setString(3, id.toString());
            insert.setString(4, type);
            insert.setString(5, payload.toString());
            insert.setTimestamp(6, Timestamp.from(now));
            insert.executeUpdate();
        }
    }

    private static void text(PreparedStatement insert, int parameter, JsonNode person, String field) throws SQLException {
        insert.setString(parameter, person.get(field).textValue());
    }

    private static void json(PreparedStatement insert, int parameter, String json) throws SQLException {
        var value = new PGobject();
        value.setType("jsonb");
        value.setValue(json);
        insert.setObject(parameter, value);
    }
}
