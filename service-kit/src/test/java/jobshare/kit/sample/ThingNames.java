package jobshare.kit.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jobshare.kit.problem.UniqueConstraint;
import jobshare.kit.problem.UniqueConstraints;

/** Names that start with "unique" are unique. */
@ApplicationScoped
public class ThingNames implements UniqueConstraints {

    @Override
    public List<UniqueConstraint> uniqueConstraints() {
        return List.of(new UniqueConstraint("thing_name", "name-taken", "Another thing is called '{value}'."));
    }

    public static Thing thing(String name) {
        var thing = new Thing();
        thing.id = UUID.randomUUID();
        thing.name = name;
        thing.size = 1;
        return thing;
    }
}
