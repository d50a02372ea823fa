package jobshare.matching.matchlog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jobshare.kit.event.EventJson;
import org.hibernate.Session;

/** Keeps what answers were made from: each version of a person or role once, however many answers used it. */
@Singleton
class InputStore {

    /** A version of a person or a role, as its event told it. */
    record Input(String kind, UUID id, long version, byte[] event) {
    }

    private record Key(UUID id, long version) {
    }

    private final EntityManager entities;
    private final EventJson json;

    @Inject
    InputStore(EntityManager entities, EventJson json) {
        this.entities = entities;
        this.json = json;
    }

    void keep(Collection<Input> inputs) {
        entities.unwrap(Session.class).doWork(connection -> {
            var known = known(connection, inputs);
            insert(connection, inputs.stream().filter(input -> !known.contains(new Key(input.id, input.version))).toList());
        });
    }

    private static Set<Key> known(Connection connection, Collection<Input> inputs) throws SQLException {
        try (var select = connection.prepareStatement("select id, version from match_input"
                + " where (id, version) in (select * from unnest(?, ?))")) {
            select.setArray(1, connection.createArrayOf("uuid", inputs.stream().map(Input::id).toArray()));
            select.setArray(2, connection.createArrayOf("bigint", inputs.stream().map(Input::version).toArray()));
            var known = new HashSet<Key>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    known.add(new Key(rows.getObject(1, UUID.class), rows.getLong(2)));
                }
            }
            return known;
        }
    }

    private void insert(Connection connection, List<Input> inputs) throws SQLException {
        if (inputs.isEmpty()) {
            return;
        }
        try (var insert = connection.prepareStatement("insert into match_input (kind, id, version, content)"
                + " values (?, ?, ?, ?::jsonb) on conflict do nothing")) {
            for (var input : inputs) {
                insert.setString(1, input.kind);
                insert.setObject(2, input.id);
                insert.setLong(3, input.version);
                insert.setString(4, content(input));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Without the keyed hashes of subjects and addresses, which no score is made from. */
    private String content(Input input) {
        var content = json.read(input.event, ObjectNode.class);
        content.remove(List.of("subjectKey", "emailKey", "recruiterKey", "hiringManagerKey", "title", "requisition"));
        return json.write(content);
    }
}
