package jobshare.local.demo;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * A person's name in its original spelling.
 *
 * @param given  the given name
 * @param family the family name
 */
record PersonName(String given, String family) {

    private record Culture(List<String> given, List<String> family) {
    }

    private static final List<Culture> CULTURES = List.of(
            culture("Sanne Daan Fenna Bram Lotte Thijs Maud Ruben",
                    "de Vries|van den Berg|Jansen|Bakker|Visser|Smit|Meijer|van Dijk"),
            culture("Aoife Ciarán Niamh Eoin Siobhán Declan Orla Fionn",
                    "O'Brien|Murphy|Ó Súilleabháin|Byrne|Kelly|Walsh|O'Connor|Nolan"),
            culture("Grace Oliver Harriet Callum Imogen Rhys Isla Hamish",
                    "Thompson|Ashworth|MacLeod|Griffiths|Okonkwo-Hill|Clarke|Bennett|Pryce"),
            culture("Nurhan Emre Elif Kerem İpek Deniz Ayşe Can", "Yıldız|Kaya|Demir|Şahin|Öztürk|Aydın|Çelik|Arslan"),
            culture("Inês João Beatriz Tiago Marta Rui Leonor Nuno",
                    "Ferreira|da Silva|Carvalho|Gonçalves|Lopes|Pinto|Ribeiro|Magalhães"),
            culture("Chiamaka Tunde Ngozi Emeka Folake Ifeanyi Amara Segun",
                    "Okafor|Adeyemi|Eze|Balogun|Nwosu|Abiola|Obi|Ogunleye"),
            culture("Priya Arjun Meera Rohan Kavya Imran Ananya Vikram", "Sharma|Patel|Iyer|Khan|Reddy|Banerjee|Nair|Desai"),
            culture("Linh Minh Thảo Quang Hương Tuấn Ngọc Dũng", "Nguyễn|Trần|Lê|Phạm|Hoàng|Đặng|Bùi|Võ"),
            culture("Agnieszka Piotr Zofia Michał Ewa Tomasz Hania Łukasz",
                    "Kowalska|Nowak|Wiśniewski|Zielińska|Lewandowski|Wójcik|Krawczyk|Dąbrowska"),
            culture("Claire Antoine Amélie Benoît Léa François Chloé Étienne",
                    "Dubois|Lefèvre|Moreau|Garnier|Rousseau|Benali|Fontaine|Delacroix"),
            culture("Layla Omar Yasmin Karim Salma Tariq Nour Hassan",
                    "Haddad|al-Sayed|Mansour|Khalil|Nasser|El Amrani|Farah|Aziz"),
            culture("Mei Wei Xiulan Jun Yuki Haruto Soo-jin Min-ho", "Chen|Wang|Zhang|Li|Tanaka|Suzuki|Kim|Park"),
            culture("Katrin Jonas Anneliese Matthias Greta Jürgen Frieda Sönke",
                    "Müller|Schäfer|Weiß|Hoffmann|Krüger|Vogel|Brandt|Lindner"));

    static PersonName any(SplittableRandom random) {
        var culture = CULTURES.get(random.nextInt(CULTURES.size()));
        return new PersonName(culture.given().get(random.nextInt(culture.given().size())),
                culture.family().get(random.nextInt(culture.family().size())));
    }

    /** The local part of an e-mail address: the name in ASCII letters, and a number that makes it unique. */
    String mailbox(int number) {
        return plain(given) + "." + plain(family) + number;
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replace('ı', 'i')
                .replace('ł', 'l')
                .replace('Ł', 'L')
                .replace("ß", "ss")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Culture culture(String given, String family) {
        return new Culture(List.of(given.split(" ")), List.of(family.split("\\|")));
    }
}
