package jobshare.profile.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.StringJoiner;
import jobshare.kit.rejection.UnreadableValue;

/** A fortnight in a cell: {@code mon:PP- tue:Po-}, a second week after a slash, {@code none} for an empty week. */
final class WeeksCell {

    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final String NONE = "none";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    static final Cell CELL = new Cell(WeeksCell::write, WeeksCell::read);

    private WeeksCell() {
    }

    private static String write(JsonNode weeks) {
        var text = new StringJoiner(" / ");
        for (var week : weeks) {
            var days = new StringJoiner(" ").setEmptyValue(NONE);
            DAYS.stream().filter(day -> week.path(day).isTextual()).forEach(day -> days.add(day + ":" + week.path(day).asText()));
            text.add(days.toString());
        }
        return text.toString();
    }

    private static JsonNode read(String text) {
        var weeks = JSON.arrayNode();
        for (var week : text.split("/", -1)) {
            weeks.add(week(week.strip()));
        }
        return weeks;
    }

    private static ObjectNode week(String text) {
        var week = JSON.objectNode();
        if (text.equals(NONE)) {
            return week;
        }
        for (var slots : text.split("\\s+")) {
            var day = slots.split(":", 2);
            if (day.length != 2 || !DAYS.contains(day[0])) {
                throw new UnreadableValue(
                        "'" + slots + "' is not a day such as mon:PP-. Known days: " + String.join(", ", DAYS) + ".");
            }
            if (week.has(day[0])) {
                throw new UnreadableValue("'" + day[0] + "' occurs twice in one week.");
            }
            week.put(day[0], day[1]);
        }
        return week;
    }
}
