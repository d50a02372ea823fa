package jobshare.matching.match;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import jobshare.matching.settings.InvalidModelSettings;
import jobshare.matching.settings.ModelSettings;

/** Reads an employer's model settings from a properties file. */
final class ModelFileReader {

    private ModelFileReader() {
    }

    /** @throws InvalidModelSettings with the name of the file and the error */
    static ModelSettings read(Path file) {
        try {
            var settings = ModelSettings.standard().with(own(file));
            settings.model();
            return settings;
        } catch (InvalidModelSettings e) {
            throw new InvalidModelSettings("The matching model in " + file + " is invalid: " + e.getMessage() + ".");
        }
    }

    private static Map<String, String> own(Path file) {
        var read = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            read.load(in);
        } catch (IOException | IllegalArgumentException e) {
            throw new InvalidModelSettings("the file cannot be read: " + e);
        }
        return read.stringPropertyNames()
                .stream()
                .collect(Collectors.toMap(name -> name, name -> read.getProperty(name).strip()));
    }
}
