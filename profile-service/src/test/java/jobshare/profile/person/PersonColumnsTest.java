package jobshare.profile.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Collectors;
import jobshare.profile.role.RoleColumns;
import jobshare.profile.role.RoleDetails;
import jobshare.profile.table.Column;
import jobshare.profile.table.Columns;
import org.junit.jupiter.api.Test;

class PersonColumnsTest {

    @Test
    void everyFieldIsAnImportedColumn() {
        holds(PersonDetails.class, PersonColumns.ALL);
        holds(RoleDetails.class, RoleColumns.ALL);
    }

    private static void holds(Class<? extends Record> form, Columns columns) {
        assertEquals(Arrays.stream(form.getRecordComponents()).map(RecordComponent::getName).collect(Collectors.toSet()),
                columns.all().stream().filter(Column::isImported).map(Column::name).collect(Collectors.toSet()));
    }
}
