package jobshare.kit.openapi;

import io.smallrye.openapi.api.util.FilterUtil;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Names the schemas of the contract for what they hold instead of for their Java class: {@code PersonView} becomes
 * {@code Person}, and {@code Page<PersonView>} becomes {@code PersonPage}. A schema keeps its name if another one already has the
 * new name; the contract test of the service reports it.
 */
final class SchemaNames {

    private static final String PREFIX = "#/components/schemas/";
    private static final Pattern PAGE = Pattern.compile("(Page|Listing)([A-Z]\\w*)");

    private SchemaNames() {
    }

    static void simplify(OpenAPI contract) {
        var schemas = contract.getComponents().getSchemas();
        if (schemas == null) {
            return;
        }
        var names = newNames(schemas);
        var renamed = new TreeMap<String, Schema>();
        schemas.forEach((name, schema) -> renamed.put(names.getOrDefault(name, name), schema));
        contract.getComponents().setSchemas(renamed);
        FilterUtil.applyFilter(new ReferenceFilter(names), contract);
    }

    private static Map<String, String> newNames(Map<String, Schema> schemas) {
        var count = new HashMap<String, Integer>();
        schemas.forEach((name, schema) -> count.merge(simple(name, schema), 1, Integer::sum));
        var names = new HashMap<String, String>();
        schemas.forEach((name, schema) -> {
            var simple = simple(name, schema);
            if (!simple.equals(name) && count.getOrDefault(simple, 0) == 1) {
                names.put(name, simple);
            }
        });
        return names;
    }

    private static String simple(String name, Schema schema) {
        var page = PAGE.matcher(name);
        if (page.matches() && schema.getProperties() != null && schema.getProperties().containsKey("items")) {
            return withoutView(page.group(2)) + "Page";
        }
        return withoutView(name);
    }

    private static String withoutView(String name) {
        return name.endsWith("View") && name.length() > "View".length() ? name.substring(0, name.length() - "View".length())
                : name;
    }

    /** Replaces the references to renamed schemas. */
    private record ReferenceFilter(Map<String, String> names) implements OASFilter {

        @Override
        public Schema filterSchema(Schema schema) {
            if (schema.getRef() != null) {
                schema.setRef(renamed(schema.getRef()));
            }
            var discriminator = schema.getDiscriminator();
            if (discriminator != null && discriminator.getMapping() != null) {
                discriminator.setMapping(new TreeMap<>(discriminator.getMapping()));
                discriminator.getMapping().replaceAll((_, reference) -> renamed(reference));
            }
            return schema;
        }

        private String renamed(String reference) {
            return reference.startsWith(PREFIX)
                    ? PREFIX + names.getOrDefault(reference.substring(PREFIX.length()), reference.substring(PREFIX.length()))
                    : reference;
        }
    }
}
