package jobshare.profile.person;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jobshare.kit.rejection.Rejection.InvalidValue;
import jobshare.kit.web.MergePatch;
import jobshare.profile.table.Columns;
import jobshare.profile.table.RowImporter;
import jobshare.profile.table.RowKeys;
import jobshare.profile.table.RowResult;

/** Imports rows of people. A row refers to the person with its employee number or, without one, with its id. */
@ApplicationScoped
public class PersonRowImporter implements RowImporter {

    private static final String NUMBER = "employeeNumber";
    private static final String ID = "id";

    private final PersonRepository people;
    private final PersonService personService;
    private final MergePatch patches;
    private final PersonDetails empty;

    PersonRowImporter(PersonRepository people, PersonService personService, MergePatch patches, ObjectMapper mapper) {
        this.people = people;
        this.personService = personService;
        this.patches = patches;
        this.empty = mapper.convertValue(Map.of(), PersonDetails.class);
    }

    @Override
    public Columns columns() {
        return PersonColumns.ALL;
    }

    @Override
    public List<String> uniqueFields() {
        return List.of(NUMBER, ID, "subject");
    }

    @Override
    public List<RowResult> importRows(List<ObjectNode> rows) {
        var known = people.lock(RowKeys.texts(rows, NUMBER), RowKeys.ids(rows, ID));
        var byNumber = known.stream()
                .filter(person -> person.details().employeeNumber() != null)
                .collect(Collectors.toMap(person -> person.details().employeeNumber(), Function.identity()));
        var byId = known.stream().collect(Collectors.toMap(person -> person.id().value(), Function.identity()));
        var batch = new PersonBatch();
        var results = rows.stream().map(row -> RowResult.of(() -> {
            if (RowKeys.isEmpty(row, NUMBER) && RowKeys.isEmpty(row, ID)) {
                throw new InvalidValue("/" + NUMBER, "is missing, and so is id; the row needs one of them");
            }
            var person = RowKeys.text(row, NUMBER).map(byNumber::get).or(() -> RowKeys.id(row, ID).map(byId::get));
            return importRow(row, person, batch);
        })).toList();
        personService.save(batch);
        return results;
    }

    private RowResult.Outcome importRow(ObjectNode row, Optional<Person> person, PersonBatch batch) {
        if (person.isEmpty()) {
            personService.create(patched(empty, row), batch);
            return RowResult.Outcome.CREATED;
        }
        return personService.replace(person.get(), patched(person.get().details(), row), batch) ? RowResult.Outcome.UPDATED
                : RowResult.Outcome.UNCHANGED;
    }

    private PersonDetails patched(PersonDetails current, ObjectNode row) {
        return patches.apply(current, row, PersonDetails.class);
    }
}
