/**
 * Role profiles: jobs and vacancies that can be shared.
 *
 * <p>A new field of a role is added in {@link jobshare.profile.role.RoleDetails} (the request, the columns, and who may edit and
 * see it), {@link jobshare.profile.role.RoleView} and {@link jobshare.profile.role.RoleColumns} (CSV), with a migration for its
 * column. Only if other services need it: in {@link jobshare.profile.role.RoleChanged} and
 * {@code contracts/events/roles.v1.schema.json}. {@code contracts/openapi.yaml} is generated.
 */
@NullMarked
package jobshare.profile.role;

import org.jspecify.annotations.NullMarked;
