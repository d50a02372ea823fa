package jobshare.profile.person;

/** A change of the profile has changed the visibility, in this transaction. */
public record VisibilityChanged(Person person) {
}
