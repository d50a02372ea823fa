package jobshare.profile.person;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jobshare.kit.problem.Problems;
import jobshare.kit.web.MergePatch;
import jobshare.profile.table.Columns;
import jobshare.profile.table.Intake;
import jobshare.profile.table.Keys;
import jobshare.profile.table.Taken;
import org.jspecify.annotations.Nullable;

/** Many people at once. A row is about whoever has its employee number or, without one, its id. */
@ApplicationScoped
public class PersonIntake implements Intake {

    private static final String NUMBER = "employeeNumber";
    private static final String ID = "id";

    private final People people;
    private final Profiles profiles;
    private final MergePatch patches;
    private final PersonForm nothing;

    PersonIntake(People people, Profiles profiles, MergePatch patches, ObjectMapper mapper) {
        this.people = people;
        this.profiles = profiles;
        this.patches = patches;
        this.nothing = mapper.convertValue(Map.of(), PersonForm.class);
    }

    @Override
    public Columns columns() {
        return PersonColumns.ALL;
    }

    @Override
    public List<String> unique() {
        return List.of(NUMBER, ID, "subject");
    }

    @Override
    public List<Taken> take(List<ObjectNode> rows) {
        var known = people.lock(Keys.texts(rows, NUMBER), Keys.ids(rows, ID));
        var byNumber = known.stream().filter(person -> person.employeeNumber() != null)
                .collect(Collectors.toMap(Person::employeeNumber, Function.identity()));
        var byId = known.stream().collect(Collectors.toMap(person -> person.id().value(), Function.identity()));
        var writes = new Writes();
        var taken = rows.stream().map(row -> Taken.of(() -> {
            if (Keys.isEmpty(row, NUMBER) && Keys.isEmpty(row, ID)) {
                throw Problems.invalid("/" + NUMBER, "is missing, and so is id: one of them says whom the row is about");
            }
            var person = Keys.text(row, NUMBER).map(byNumber::get).or(() -> Keys.id(row, ID).map(byId::get));
            return take(row, person, writes);
        })).toList();
        profiles.keep(writes);
        return taken;
    }

    private Taken.Outcome take(ObjectNode row, Optional<Person> person, Writes writes) {
        if (person.isEmpty()) {
            profiles.create(read(null, row), writes);
            return Taken.Outcome.CREATED;
        }
        return profiles.replace(person.get(), read(person.get(), row), writes)
                ? Taken.Outcome.UPDATED
                : Taken.Outcome.UNCHANGED;
    }

    private PersonForm read(@Nullable Person person, ObjectNode row) {
        return patches.apply(person == null ? nothing : person.form(), row, PersonForm.class);
    }
}
