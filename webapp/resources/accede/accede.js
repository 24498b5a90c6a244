/* What the shell needs beyond HTML: the menu on small screens, the focus on errors, lists of chosen values for everyone, a word when the server can't be reached. */
(function () {
  "use strict";

  function menu() {
    var button = document.querySelector(".nav-btn");
    if (!button) {
      return;
    }
    function open(yes) {
      document.body.classList.toggle("nav-open", yes);
      button.setAttribute("aria-expanded", String(yes));
    }
    button.addEventListener("click", function () {
      open(!document.body.classList.contains("nav-open"));
    });
    document.addEventListener("keydown", function (event) {
      if (event.key === "Escape" && document.body.classList.contains("nav-open")) {
        open(false);
        button.focus();
      }
    });
  }

  function focusOnError(area) {
    var alert = area.querySelector("[role=alert]");
    if (alert) {
      alert.focus();
    }
  }

  function messages() {
    var main = document.getElementById("main");
    var area = document.getElementById("messages");
    if (!main || !area) {
      return;
    }
    focusOnError(area);
    // Partial updates replace the area itself.
    new MutationObserver(function (changes) {
      changes.forEach(function (change) {
        change.addedNodes.forEach(function (node) {
          if (node.id === "messages") {
            focusOnError(node);
          }
        });
      });
    }).observe(main, { childList: true });
  }

  function trouble(shown) {
    var note = document.getElementById("trouble");
    if (note && note.hidden === shown) {
      note.hidden = !shown;
      if (shown) {
        note.focus();
      }
    }
  }

  function partialRequests() {
    if (window.PrimeFaces && window.PrimeFaces.ajax) {
      // Stay on the page, with what was typed, rather than go to an error page.
      var handle = window.PrimeFaces.ajax.Utils.handleError;
      window.PrimeFaces.settings.errorPages = {};
      window.PrimeFaces.ajax.Utils.handleError = function (name, message) {
        handle(name, message);
        trouble(true);
      };
    }
    if (window.faces && window.faces.ajax) {
      window.faces.ajax.addOnError(function () { trouble(true); });
      window.faces.ajax.addOnEvent(function (data) {
        if (data.status === "success") { trouble(false); }
      });
    }
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxError", function () { trouble(true); });
      window.jQuery(document).on("pfAjaxSuccess", function () { trouble(false); });
    }
  }

  /* The component calls its chosen values options of a list box that also holds the input, and hides the crosses from
     the keyboard. They are a list, and each cross is a button. */
  function token(item) {
    var label = item.querySelector(".ui-autocomplete-token-label");
    var cross = item.querySelector(".ui-autocomplete-token-icon");
    item.setAttribute("role", "listitem");
    item.removeAttribute("aria-selected");
    item.removeAttribute("aria-label");
    if (cross && label) {
      cross.removeAttribute("aria-hidden");
      cross.setAttribute("role", "button");
      cross.setAttribute("tabindex", "0");
      cross.setAttribute("aria-label", document.body.dataset.remove + " " + label.textContent);
    }
  }

  function tokenList(list) {
    list.setAttribute("role", "list");
    list.removeAttribute("aria-orientation");
    list.removeAttribute("tabindex");
    list.querySelectorAll(".ui-autocomplete-token").forEach(token);
  }

  function tokens() {
    var lists = ".ui-autocomplete-multiple-container";
    document.querySelectorAll(lists).forEach(tokenList);
    new MutationObserver(function (changes) {
      changes.forEach(function (change) {
        change.addedNodes.forEach(function (node) {
          if (node.nodeType !== Node.ELEMENT_NODE) {
            return;
          }
          if (node.matches(".ui-autocomplete-token")) {
            token(node);
          }
          node.querySelectorAll(lists).forEach(tokenList);
        });
      });
    }).observe(document.body, { childList: true, subtree: true });
    document.addEventListener("keydown", function (event) {
      var cross = event.target.closest(".ui-autocomplete-token-icon");
      if (cross && (event.key === "Enter" || event.key === " ")) {
        var input = cross.closest(lists).querySelector("input");
        event.preventDefault();
        cross.click();
        input.focus();
      }
    });
  }

  menu();
  tokens();
  messages();
  partialRequests();
})();
