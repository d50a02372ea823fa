package jobshare.profile.table;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jobshare.kit.id.Ids;
import jobshare.kit.rejection.UnreadableValue;

/** Reads the keys of rows. A malformed key counts as absent here; parsing the whole row reports it. */
public final class RowKeys {

    private RowKeys() {
    }

    public static boolean isEmpty(ObjectNode row, String field) {
        return row.path(field).isMissingNode() || row.path(field).isNull();
    }

    public static Optional<String> text(ObjectNode row, String field) {
        return Optional.ofNullable(row.path(field).textValue())
                .filter(text -> text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text));
    }

    public static Optional<UUID> id(ObjectNode row, String field) {
        try {
            return text(row, field).map(Ids::parse);
        } catch (UnreadableValue e) {
            return Optional.empty();
        }
    }

    public static List<String> texts(List<ObjectNode> rows, String field) {
        return rows.stream().flatMap(row -> text(row, field).stream()).distinct().toList();
    }

    public static List<UUID> ids(List<ObjectNode> rows, String field) {
        return rows.stream().flatMap(row -> id(row, field).stream()).distinct().toList();
    }
}
