package org.accede.treaty;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.accede.testing.Api;
import org.accede.testing.Product;
import org.accede.testing.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Treaty actions by API: recorded, corrected and withdrawn, and what that does to a status. */
class TreatyActionsIT {
    private static final String ACTIONS = "/api/treaty-actions";
    private static final String SIGNATURE = """
            {"country":"QV","instrument":"CETS185","kind":"SIGNATURE","date":"2024-06","source":"Depositary notification",
             "sourceAsOf":"2024-07-01"}""";
    private static final String RESERVATION = """
            {"country":"QW","instrument":"CETS185","kind":"RESERVATION","date":"2024","provisions":["185-9-1-e"],
             "text":"<b>Réserve</b>","source":"Depositary notification"}""";

    private final Product product = Product.running();
    private final Api officer = product.as("officer");
    private final Api reader = product.as("reader");

    @Test
    void aCorrectionTakesThePlaceAndAWithdrawalOnlyRemoves() {
        JsonObject first = recorded(SIGNATURE);
        assertThat(first.getString("date")).isEqualTo("2024-06");
        assertThat(first.getString("confidence")).isEqualTo("verified");
        assertThat(first.getJsonArray("warnings")).isEmpty();
        assertThat(status("QV", "")).isEqualTo("SIGNATORY");
        assertThat(status("QV", "&asOf=2024-06-01")).isEqualTo("SIGNATORY");
        assertThat(status("QV", "&asOf=2024-05-31")).isEqualTo("NONE");

        String path = ACTIONS + "/" + first.getInt("id");
        String correction = SIGNATURE.replace("SIGNATURE", "RATIFICATION").replace("}", ",\"reason\":\"misread\"}");
        Reply corrected = officer.post(path + "/correction", correction);
        assertThat(corrected.status()).as("%s", corrected).isEqualTo(201);
        assertThat(corrected.json().getInt("corrects")).isEqualTo(first.getInt("id"));
        assertThat(reader.get(path).json().get("correctedBy"))
                .isEqualTo(corrected.json().get("id"));
        assertThat(officer.post(path + "/correction", correction).status()).isEqualTo(409);
        assertThat(officer.post(path + "/withdrawal", "{\"reason\":\"late\"}").status())
                .isEqualTo(409);
        assertThat(status("QV", "")).isEqualTo("PARTY");
        assertThat(status("QV", "&knownAt=" + first.getString("recordedAt"))).isEqualTo("SIGNATORY");
        tellsTheRevision(first, corrected.json());

        String second = ACTIONS + "/" + corrected.json().getInt("id");
        assertThat(officer.post(second + "/withdrawal", "{}").status()).isEqualTo(422);
        Reply withdrawn = officer.post(second + "/withdrawal", "{\"reason\":\"another State\"}");
        assertThat(withdrawn.status()).as("%s", withdrawn).isEqualTo(201);
        assertThat(withdrawn.json().getInt("of")).isEqualTo(corrected.json().getInt("id"));
        assertThat(reader.get(second).json().getString("withdrawnAt"))
                .isEqualTo(withdrawn.json().getString("recordedAt"));
        assertThat(status("QV", "")).isEqualTo("NONE");
    }

    /** What was thought of the first day, and what is: no progress, though a Party now. */
    private void tellsTheRevision(JsonObject first, JsonObject second) {
        JsonObject answer = reader.get("/api/treaty-status/changes?country=QV&from=2025-01-01&to=2025-02-01&knownFrom="
                        + first.getString("recordedAt") + "&knownTo=" + second.getString("recordedAt"))
                .json();
        JsonObject change = answer.getJsonArray("changes").getJsonObject(0);
        assertThat(change.containsKey("world")).isFalse();
        assertThat(change.getJsonObject("revision").getString("from")).isEqualTo("SIGNATORY");
        assertThat(change.getJsonObject("revision").getString("to")).isEqualTo("PARTY");
        assertThat(change.getJsonObject("revision").getJsonArray("facts").getValuesAs(JsonObject.class))
                .extracting(fact -> fact.getInt("id"))
                .containsExactlyInAnyOrder(first.getInt("id"), second.getInt("id"));
        assertThat(answer.getInt("corrected")).isEqualTo(1);
        assertThat(answer.getJsonObject("became").getInt("PARTY")).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "QV"                      | "ZZ"                        | country
            "CETS185"                 | "CETS999"                   | instrument
            "SIGNATURE"               | "WISH"                      | kind
            "SIGNATURE"               | "EXTENSION"                 | term
            "2024-06"                 | "2024-13"                   | date
            "2024-06"                 | "2023-02-29"                | date
            "date"                    | "term":"2029","date"        | term
            "date"                    | "provisions":["185-2"],"date" | provisions
            "Depositary notification" | " "                         | source
            "2024-07-01"              | "2024-02-30"                | sourceAsOf
            "date"                    | "confidence":"sure","date"  | confidence
            """)
    void whatIsWrongIsSaidOfItsField(String right, String wrong, String path) {
        refused(SIGNATURE.replace(right, wrong), path);
    }

    @Test
    void provisionsExistAndBelongToTheInstrument() {
        refused(RESERVATION.replace("185-9-1-e", "185-999"), "provisions");
        refused(RESERVATION.replace("185-9-1-e", "189-3"), "provisions");
        refused(RESERVATION.replace("RESERVATION", "INVITATION"), "provisions");
        refused(
                RESERVATION
                        .replace("RESERVATION", "INVITATION")
                        .replace("\"provisions\":[\"185-9-1-e\"]", "\"term\":\"2023-12-31\""),
                "term");
    }

    private void refused(String body, String path) {
        Reply refused = officer.post(ACTIONS, body);
        assertThat(refused.status()).as("%s", refused).isEqualTo(422);
        assertThat(refused.json().getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("path"))
                .contains(path);
    }

    @Test
    void whatLooksWrongIsSaidAndNeverRefused() {
        assertThat(warnings(recorded(RESERVATION))).isEmpty();
        JsonObject twice = recorded(RESERVATION);
        assertThat(warnings(twice)).containsExactly("DUPLICATE");
        assertThat(twice.getString("text")).isEqualTo("<b>Réserve</b>");
        assertThat(warnings(recorded(RESERVATION.replace("185-9-1-e", "185-5"))))
                .containsExactly("NO_RESERVATION_ALLOWED");
        assertThat(warnings(recorded(RESERVATION.replace("RESERVATION", "DECLARATION"))))
                .isEmpty();
        assertThat(warnings(recorded(RESERVATION.replace("\"185-9-1-e\"", "")))).containsExactly("NO_PROVISION");
        String designation = RESERVATION.replace("RESERVATION", "DESIGNATION");
        assertThat(warnings(recorded(designation.replace("185-9-1-e", "185-35"))))
                .isEmpty();
        assertThat(warnings(recorded(designation.replace("185-9-1-e", "185-24-7"))))
                .isEmpty();
        assertThat(warnings(recorded(designation))).containsExactly("NO_DESIGNATION_CALLED_FOR");
        String protocol = designation.replace("CETS185", "CETS224");
        assertThat(warnings(recorded(protocol.replace("185-9-1-e", "224-14-7"))))
                .isEmpty();
        String accession = SIGNATURE.replace("SIGNATURE", "ACCESSION").replace("QV", "QX");
        JsonObject uninvited = recorded(accession);
        assertThat(warnings(uninvited)).containsExactly("NO_INVITATION");
        assertThat(uninvited.getJsonArray("warnings").getJsonObject(0).getString("message"))
                .contains("recorded invitation");
    }

    @Test
    void anInvitationMayHaveATermAndAnExtensionMust() {
        String invitation = SIGNATURE.replace("SIGNATURE", "INVITATION").replace("QV", "QQ");
        recorded(invitation);
        assertThat(status("QQ", "&asOf=2040-01-01")).isEqualTo("INVITED");
        String extension = invitation.replace("INVITATION", "EXTENSION").replace("2024-06\"", "2025-01-15\"");
        refused(extension, "term");
        recorded(extension.replace("\"date\"", "\"term\":\"2031-03-08\",\"date\""));
        assertThat(status("QQ", "&asOf=2031-03-08")).isEqualTo("INVITED");
        assertThat(status("QQ", "&asOf=2031-03-09")).isEqualTo("NONE");
        JsonObject change = reader.get("/api/treaty-status/changes?country=QQ&from=2031-01-01&to=2031-12-31")
                .json()
                .getJsonArray("changes")
                .getJsonObject(0)
                .getJsonObject("world");
        assertThat(change.getString("cause")).isEqualTo("TREATY_ACTION");
        assertThat(change.getJsonArray("facts")).isEmpty();
        assertThat(change.getJsonObject("clock").getString("event")).isEqualTo("INVITATION_LAPSED");
        assertThat(change.getJsonObject("clock").getString("date")).isEqualTo("2031-03-08");
    }

    @Test
    void anUnknownDateIsKeptAsUnknown() {
        String undated = SIGNATURE.replace("\"date\":\"2024-06\",", "").replace("QV", "QR");
        JsonObject action = recorded(undated);
        assertThat(action.containsKey("date")).isFalse();
        assertThat(status("QR", "&asOf=2001-11-23")).isEqualTo("SIGNATORY");
    }

    @Test
    void theSameCallRecordsOnceAndAReadAgainSaysNothingNew() {
        Api again = officer.with("Idempotency-Key", "treaty-" + System.nanoTime());
        String request = SIGNATURE.replace("SIGNATURE", "REQUEST");
        JsonValue first = again.post(ACTIONS, request).json().get("id");
        assertThat(again.post(ACTIONS, request).json().get("id")).isEqualTo(first);
        assertThat(again.post(ACTIONS, request.replace("2024-06", "2024")).status())
                .isEqualTo(422);
        String path = ACTIONS + "/" + first;
        String tag = reader.get(path).header("ETag");
        assertThat(reader.with("If-None-Match", tag).get(path).status()).isEqualTo(304);
        officer.post(path + "/withdrawal", "{\"reason\":\"a trial\"}");
        assertThat(reader.with("If-None-Match", tag).get(path).status()).isEqualTo(200);
        assertThat(reader.post(ACTIONS, request).status()).isEqualTo(403);
    }

    @Test
    void aCorrectionKeepsStateAndInstrument() {
        JsonObject action = recorded(SIGNATURE.replace("SIGNATURE", "DECLARATION"));
        String path = ACTIONS + "/" + action.getInt("id") + "/correction";
        String reason = SIGNATURE.replace("}", ",\"reason\":\"misread\"}");
        assertThat(officer.post(path, reason.replace("QV", "QR")).text()).contains("\"path\":\"country\"");
        assertThat(officer.post(path, reason.replace("CETS185", "CETS189")).text())
                .contains("\"path\":\"instrument\"");
        assertThat(officer.post(path, SIGNATURE).text()).contains("\"path\":\"reason\"");
    }

    @Test
    void theListIsFilteredByWhatAnActionSays() {
        List<JsonObject> asked = items("&region=Africa&kind=INVITATION&from=2024-01-01&to=2024-12-31");
        assertThat(asked).isNotEmpty().allSatisfy(action -> {
            assertThat(action.getString("kind")).isEqualTo("INVITATION");
            assertThat(action.getString("date")).startsWith("2024");
        });
        assertThat(asked).extracting(action -> action.getString("country")).contains("KE", "MW");
        assertThat(items("&confirmation=TO_CONFIRM"))
                .isNotEmpty()
                .noneSatisfy(
                        action -> assertThat(action.getString("confidence")).isEqualTo("verified"));
        assertThat(reader.get(ACTIONS + "?confirmation=PERHAPS").status()).isEqualTo(400);
    }

    @Test
    void refusesAnEndBeforeItsStart() {
        Reply reply = reader.get("/api/treaty-status/changes?from=2024-01-01&to=2023-01-01");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text()).contains("\"path\":\"to\"");
        assertThat(reader.get("/api/treaty-status/changes?instrument=CETS1").status())
                .isEqualTo(404);
    }

    private List<JsonObject> items(String question) {
        return reader.get(ACTIONS + "?size=500" + question)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private JsonObject recorded(String body) {
        Reply reply = officer.post(ACTIONS, body);
        assertThat(reply.status()).as("%s", reply).isEqualTo(201);
        assertThat(reply.header("Location"))
                .endsWith("/treaty-actions/" + reply.json().getInt("id"));
        return reply.json();
    }

    private static List<String> warnings(JsonObject action) {
        return action.getJsonArray("warnings").getValuesAs(JsonObject.class).stream()
                .map(warning -> warning.getString("code"))
                .toList();
    }

    private String status(String country, String more) {
        return reader.get("/api/countries/" + country + "?lang=en" + more)
                .json()
                .getJsonObject("treatyStatus")
                .getString("CETS185");
    }
}
