/**
 * People in the programme: who they are and how they want to work.
 *
 * <p>A new field of a profile is added in {@link jobshare.profile.person.PersonDetails} (the request, the columns, and who may
 * edit and see it), {@link jobshare.profile.person.PersonView} and {@link jobshare.profile.person.PersonColumns} (CSV), with a
 * migration for its column. Only if other services need it: in {@link jobshare.profile.person.PersonChanged} and
 * {@code contracts/events/people.v1.schema.json}. Only if matching suffers without it: in
 * {@link jobshare.profile.person.ProfileGap}. {@code contracts/openapi.yaml} is generated.
 */
@NullMarked
package jobshare.profile.person;

import org.jspecify.annotations.NullMarked;
