package jobshare.kit.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/**
 * Source code that is compiled during the test. It is not among the test classes, because Quarkus would serve its resources and
 * entities.
 */
final class Fixture {

    private final Path folder;
    private final List<String> files = new ArrayList<>();

    Fixture(Path folder) {
        this.folder = folder;
    }

    /**
     * Adds a type to the sample service.
     *
     * @param name the qualified name of the type or of a package-info
     */
    Fixture with(String name, String source) {
        var file = folder.resolve("src").resolve(name.replace('.', '/') + ".java");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.startsWith("package") || name.endsWith("package-info") ? source
                    : "package " + name.substring(0, name.lastIndexOf('.')) + ";\n" + source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.add(file.toString());
        return this;
    }

    JavaClasses classes() {
        var arguments = new ArrayList<>(List.of("-d", folder.resolve("classes").toString(), "-proc:none", "-classpath",
                System.getProperty("java.class.path")));
        arguments.addAll(files);
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalArgumentException("The fixture does not compile");
        }
        return new ClassFileImporter().importPath(folder.resolve("classes"));
    }
}
