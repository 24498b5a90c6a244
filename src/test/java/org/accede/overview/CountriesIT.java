package org.accede.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.accede.testing.Api;
import org.accede.testing.Product;
import org.accede.testing.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesIT {
    private final Api reader = Product.running().as("reader");

    @ParameterizedTest
    @CsvSource({
        "/api/countries, 218",
        "/api/countries?treatyStatus=PARTY&instrument=CETS185, 81",
        "/api/countries?treatyStatus=INVITED, 10",
        "/api/countries?treatyStatus=INVITED&asOf=2024-12-01, 15",
        "/api/countries?treatyStatus=SIGNATORY, 2",
        "/api/countries?treatyStatus=PARTY&instrument=CETS189, 37",
        "/api/countries?group=UN, 193",
        "/api/countries?group=UN&region=Africa, 54",
        "/api/countries?group=FICTIONAL, 12",
        "/api/instruments, 3",
        "/api/instruments/CETS185/provisions, 112",
        "/api/instruments/CETS189/provisions, 16",
        "/api/instruments/CETS224/provisions, 46"
    })
    void countsWhatTheReferenceDataHolds(String path, int total) {
        assertThat(reader.get(path).json().getInt("total")).isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource({
        "Ivory Coast, CI",
        "Cape Verde, CV",
        "'Korea, South', KR",
        "etats unis, US",
        "émirats, AE",
        "Turquie, TR"
    })
    void findsACountryByAnyNameInEitherLanguage(String sought, String iso2) {
        String path = "/api/countries?q=" + java.net.URLEncoder.encode(sought, java.nio.charset.StandardCharsets.UTF_8);
        assertThat(reader.get(path).text()).contains("\"iso2\":\"" + iso2 + "\"");
    }

    @Test
    void namesAStateByTheDayOfTheTable() {
        assertThat(reader.get("/api/countries/TR?asOf=2018-01-15").json().getString("name"))
                .isEqualTo("Turkey");
        assertThat(reader.get("/api/countries/MK?lang=fr").json().getString("name"))
                .isEqualTo("Macédoine du Nord");
    }

    @Test
    void carriesTheFootnoteWithTheAsterisk() {
        var kosovo = reader.get("/api/countries/XK").json();
        assertThat(kosovo.getString("name")).isEqualTo("Kosovo*");
        assertThat(kosovo.getString("footnote")).contains("Resolution 1244");
    }

    @Test
    void answersNothingNewWith304() {
        Reply first = reader.get("/api/countries/BB");
        assertThat(reader.with("If-None-Match", first.header("ETag"))
                        .get("/api/countries/BB")
                        .status())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/countries?nonsense=1, 400, nonsense",
        "/api/countries?region=Atlantis, 400, region",
        "/api/countries?asOf=2023-02-30, 400, asOf",
        "/api/countries?sort=colour, 400, sort",
        "/api/countries?size=501, 400, size"
    })
    void saysWhichParameterCannotBeRead(String path, int status, String field) {
        Reply reply = reader.get(path);
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.json().getJsonArray("errors").getJsonObject(0).getString("path"))
                .isEqualTo(field);
    }

    @Test
    void saysInTheCallersLanguageThatThereIsNoSuchCountry() {
        Reply reply = reader.with("Accept-Language", "fr").get("/api/countries/ZZ");
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.json().getString("title")).isEqualTo("Introuvable");
    }

    @Test
    void showsTreatyActionsWithSourceAndConfidence() {
        var action = reader.get("/api/treaty-actions?country=KE")
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(action.getString("kind")).isEqualTo("INVITATION");
        assertThat(action.getString("date")).isEqualTo("2024-10-09");
        assertThat(action.getString("term")).isEqualTo("2029-10-09");
        assertThat(action.getString("confidence")).isEqualTo("verified");
        assertThat(action.getString("recordedAt")).matches(".*\\.\\d{6}Z");
    }

    @Test
    void tellsTunisiasInvitationWithBothExtensionsOnce() {
        assertThat(reader.get("/api/treaty-actions?country=TN&kind=EXTENSION")
                        .json()
                        .getInt("total"))
                .isEqualTo(2);
        assertThat(reader.get("/api/treaty-actions?country=TN&kind=INVITATION")
                        .json()
                        .getInt("total"))
                .isEqualTo(1);
    }
}
