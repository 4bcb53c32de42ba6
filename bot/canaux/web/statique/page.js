/* The page: a token for this browser, then Web Chat on the bot's own Direct Line. */
(() => {
  const etat = document.getElementById('etat');
  const nonce = document.querySelector('meta[name="nonce"]').content;

  const echec = () => {
    etat.textContent = 'L’assistant ne répond pas. ';
    const bouton = document.createElement('button');
    bouton.type = 'button';
    bouton.textContent = 'Réessayer';
    bouton.addEventListener('click', () => location.reload());
    etat.append(document.createElement('br'), bouton);
  };

  const poster = (chemin) => fetch(chemin, { method: 'POST', credentials: 'same-origin' });

  const style = {
    accent: '#1b4f8f',
    backgroundColor: '#ffffff',
    primaryFont: 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
    bubbleBackground: '#f3f6fa',
    bubbleBorderColor: '#d5dde8',
    bubbleBorderRadius: 8,
    bubbleMaxWidth: 640,
    bubbleFromUserBackground: '#1b4f8f',
    bubbleFromUserTextColor: '#ffffff',
    bubbleFromUserBorderRadius: 8,
    bubbleAttachmentMaxWidth: 640,
    bubbleMessageMaxWidth: 640,
    bubbleTextColor: '#1d2530',
    hideUploadButton: false,
    uploadAccept: '.json,application/json',
    uploadMultiple: false,
    sendAttachmentOn: 'attach',
    sendBoxHeight: 52,
    sendBoxBorderTop: 'solid 1px #8a97a8',
    sendBoxPlaceholderColor: '#56616f',
    sendBoxButtonColor: '#1b4f8f',
    sendBoxTextWrap: true,
    subtle: '#56616f',
    timestampColor: '#56616f',
    timestampFormat: 'relative',
    groupTimestamp: 300000,
    autoScrollSnapOnPage: true,
    transitionDuration: '0.1s',
  };

  const police = style.primaryFont;
  const etroit = window.matchMedia('(max-width: 30rem)').matches;
  const couleurs = {
    default: { default: '#1d2530', subtle: '#56616f' },
    accent: { default: '#1b4f8f', subtle: '#1b4f8f' },
    good: { default: '#1c6b34', subtle: '#1c6b34' },
    warning: { default: '#8a4b00', subtle: '#8a4b00' },
    attention: { default: '#a3202c', subtle: '#a3202c' },
  };
  const carte = {
    fontFamily: police,
    fontSizes: etroit
      ? { small: 13, default: 15, medium: 17, large: 18, extraLarge: 21 }
      : { small: 14, default: 16, medium: 18, large: 20, extraLarge: 24 },
    table: { cellSpacing: etroit ? 3 : 6 },
    spacing: { small: 6, default: 8, medium: 14, large: 20, extraLarge: 28, padding: 14 },
    separator: { lineThickness: 1, lineColor: '#d5dde8' },
    supportsInteractivity: true,
    containerStyles: {
      default: { backgroundColor: '#f3f6fa', foregroundColors: couleurs },
      emphasis: { backgroundColor: '#e6ecf4', foregroundColors: couleurs },
      accent: { backgroundColor: '#e3edf9', foregroundColors: couleurs },
      good: { backgroundColor: '#e4f3e8', foregroundColors: couleurs },
      warning: { backgroundColor: '#fdf1dd', foregroundColors: couleurs },
      attention: { backgroundColor: '#fbe7e8', foregroundColors: couleurs },
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      actionsOrientation: 'vertical',
      actionAlignment: 'stretch',
      showCard: { actionMode: 'inline', inlineTopMargin: 8 },
    },
    textBlock: { headingLevel: 3 },
    inputs: { label: { requiredInputs: { weight: 'bolder' }, optionalInputs: { weight: 'bolder' } } },
    factSet: {
      title: { weight: 'bolder', wrap: true, maxWidth: 220 },
      value: { wrap: true },
      spacing: 10,
    },
  };

  const enFrancais = {
    TEXT_INPUT_PLACEHOLDER: 'Écrivez votre message…',
    TEXT_INPUT_UPLOAD_BUTTON_ALT: 'Joindre un fichier de données (JSON) pour reprendre un dossier',
  };

  /* A click is shown as what the person said. */
  const clicVisible = () => (suite) => (action) => {
    const { cardAction } = action;
    const teams = cardAction?.type === 'postBack' ? cardAction.value?.msteams : undefined;
    if (teams === undefined) return suite(action);
    return suite({
      ...action,
      cardAction: {
        type: 'messageBack',
        displayText: teams.displayText,
        text: teams.text,
        value: cardAction.value,
      },
    });
  };

  /* The library marks the panel that opens; screen readers expect it on the button that opens it. */
  const surveillerPanneaux = (racine) => {
    new MutationObserver(() => {
      for (const panneau of racine.querySelectorAll('div[aria-expanded]'))
        panneau.removeAttribute('aria-expanded');
    }).observe(racine, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['aria-expanded'],
    });
  };

  const ouvrir = async () => {
    const reponse = await poster('/directline/tokens/generate');
    if (!reponse.ok) throw new Error(`jeton ${reponse.status}`);
    const { token, userId } = await reponse.json();
    const directLine = window.WebChat.createDirectLine({
      token,
      domain: `${location.origin}/v3/directline`,
      webSocket: true,
    });
    const store = window.WebChat.createStore({}, () => (suite) => (action) => {
      if (
        action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' &&
        action.payload.activity.type === 'event' &&
        action.payload.activity.name === 'quitter-poste'
      )
        poster('/directline/oublier').then(() => location.reload());
      return suite(action);
    });
    window.WebChat.renderWebChat(
      {
        directLine,
        store,
        nonce,
        cardActionMiddleware: clicVisible,
        userID: userId,
        locale: 'fr-FR',
        overrideLocalizedStrings: (textes) => ({ ...textes, ...enFrancais }),
        styleOptions: style,
        adaptiveCardsHostConfig: carte,
      },
      document.getElementById('webchat'),
    );
    surveillerPanneaux(document.getElementById('webchat'));
    etat.textContent = '';
    document.querySelector('[data-id="webchat-sendbox-input"]')?.focus();
  };

  ouvrir().catch(echec);
})();
