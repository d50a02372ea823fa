package jobshare.profile.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Collectors;
import jobshare.profile.role.RoleColumns;
import jobshare.profile.role.RoleForm;
import jobshare.profile.table.Column;
import jobshare.profile.table.Columns;
import org.junit.jupiter.api.Test;

class PersonColumnsTest {

    @Test
    void everyFieldOfAFormIsAColumnThatComesIn() {
        holds(PersonForm.class, PersonColumns.ALL);
        holds(RoleForm.class, RoleColumns.ALL);
    }

    private static void holds(Class<? extends Record> form, Columns columns) {
        assertEquals(Arrays.stream(form.getRecordComponents()).map(RecordComponent::getName).collect(Collectors.toSet()),
                columns.all().stream().filter(Column::comesIn).map(Column::name).collect(Collectors.toSet()));
    }
}
