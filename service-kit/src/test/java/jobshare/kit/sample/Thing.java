package jobshare.kit.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** An entity to create, update and read: the smallest user of the kit. */
@Entity
public class Thing {

    @Id
    UUID id;
    String name;
    int size;
    @Version
    long version;
}
