// A draft of the form in this browser, for a session that ends or a lid that closes: kept while somebody types, offered
// when the form is opened again, gone once the record is saved or somebody signs out.
(function () {
  "use strict";

  var PREFIX = "accede-draft:";
  var SEVERAL = ["countries", "projects", "provisions"];
  var form = document.querySelector("form[data-draft]");

  function forget(keep) {
    Object.keys(localStorage).forEach(function (key) {
      if (key.indexOf(PREFIX) === 0 && !(keep && keep(key))) {
        localStorage.removeItem(key);
      }
    });
  }

  if (document.querySelector("[data-draft-done]")) {
    var saved = new URLSearchParams(location.search).get("id");
    forget(function (key) {
      return !/\/new$/.test(key) && key.split("/").pop() !== saved;
    });
  }
  var signOut = document.getElementById("account");
  if (signOut) {
    signOut.addEventListener("submit", function () { forget(); });
  }
  if (!form) {
    return;
  }
  var key = PREFIX + form.dataset.draft;
  var note = document.getElementById("draft");

  function fields() {
    return Array.prototype.filter.call(form.querySelectorAll("input[type=text], textarea, select"), function (field) {
      return field.id && !/_h?input$/.test(field.id);
    });
  }

  function names(field) {
    var place = document.getElementById("activity:" + field);
    return Array.prototype.map.call(place.querySelectorAll(".ui-autocomplete-token-label"), function (label) {
      return label.textContent;
    });
  }

  function keep() {
    var draft = { at: new Date().toISOString(), texts: {}, several: {} };
    fields().forEach(function (field) { draft.texts[field.id] = field.value; });
    SEVERAL.forEach(function (field) { draft.several[field] = names(field); });
    localStorage.setItem(key, JSON.stringify(draft));
  }

  function restore(draft) {
    fields().forEach(function (field) {
      if (Object.prototype.hasOwnProperty.call(draft.texts, field.id)) {
        field.value = draft.texts[field.id];
      }
    });
    SEVERAL.reduce(function (before, field) {
      var wanted = draft.several[field].filter(function (name) { return names(field).indexOf(name) < 0; });
      return wanted.length === 0 ? before : before.then(function () {
        return window.takePasted([{ name: "field", value: field }, { name: "pasted", value: wanted.join(";") }]);
      });
    }, Promise.resolve());
  }

  function offer() {
    var draft = JSON.parse(localStorage.getItem(key) || "null");
    if (!draft || form.dataset.sent === "true") {
      return;
    }
    note.querySelector("[data-at]").textContent = new Date(draft.at).toLocaleString(document.documentElement.lang);
    note.querySelector("[data-restore]").addEventListener("click", function () {
      restore(draft);
      note.hidden = true;
    });
    note.querySelector("[data-discard]").addEventListener("click", function () {
      localStorage.removeItem(key);
      note.hidden = true;
    });
    note.hidden = false;
  }

  var waiting = null;
  function soon() {
    clearTimeout(waiting);
    waiting = setTimeout(keep, 400);
  }
  form.addEventListener("input", soon);
  form.addEventListener("change", soon);
  window.addEventListener("pagehide", function () {
    if (waiting) {
      clearTimeout(waiting);
      keep();
    }
  });
  offer();
})();
