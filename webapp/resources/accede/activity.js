// What is pasted into a field of several values goes to the server as a whole, which knows every name; one key saves.
(function () {
  "use strict";

  var form = document.getElementById("activity");
  if (!form) {
    return;
  }
  var SEVERAL = ["countries", "projects", "provisions"];
  var typing = null;
  var asked = 0;
  var saveThen = false;
  var save = document.getElementById("activity:save");

  function fieldOf(input) {
    return SEVERAL.filter(function (name) {
      var place = document.getElementById("activity:" + name);
      return place && place.contains(input);
    })[0];
  }

  function take(field, text) {
    typing = field;
    asked++;
    window.takePasted([{ name: "field", value: field }, { name: "pasted", value: text }]);
  }

  form.addEventListener("paste", function (event) {
    var field = fieldOf(event.target);
    var text = event.clipboardData ? event.clipboardData.getData("text") : "";
    if (field && /[;,\t\r\n]/.test(text)) {
      event.preventDefault();
      take(field, text);
    }
  });

  // A list that is typed: with Enter, or on leaving the field, whose component empties it before it says so.
  var typed = { field: null, text: "" };
  form.addEventListener("input", function (event) {
    typed = { field: fieldOf(event.target), text: event.target.value };
  });
  function leave(event) {
    var field = fieldOf(event.target);
    var text = event.target.value || (typed.field === field ? typed.text : "");
    typed = { field: null, text: "" };
    if (field && text && text.indexOf(";") >= 0) {
      event.target.value = "";
      take(field, text);
      typing = event.type === "blur" ? null : field;
      return true;
    }
    return false;
  }
  form.addEventListener("blur", leave, true);
  form.addEventListener("keydown", function (event) {
    if (event.key === "Enter" && !event.ctrlKey && !event.metaKey && leave(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }, true);

  window.accedeTaken = function () {
    var input = typing && document.getElementById("activity:" + typing + "_input");
    asked = Math.max(0, asked - 1);
    if (input) {
      input.focus();
    }
    if (saveThen && asked === 0) {
      saveThen = false;
      save.click();
    }
  };

  // What was refused is in sight.
  form.querySelectorAll("details").forEach(function (fold) {
    if (fold.querySelector(".field-error")) {
      fold.open = true;
    }
  });

  // Saving waits for the names that are on their way to the server.
  save.addEventListener("click", function (event) {
    if (asked > 0) {
      event.preventDefault();
      saveThen = true;
    }
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      leave(event);
      save.click();
    }
  });
})();
