package jobshare.kit.problem;

import java.util.List;

/** Implemented by the repositories of a service: the unique constraints that a request can violate. */
public interface UniqueConstraints {

    List<UniqueConstraint> uniqueConstraints();
}
