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
    botAvatarInitials: '',
    userAvatarInitials: '',
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
    hideUploadButton: true,
    disableFileUpload: true,
    sendBoxHeight: 52,
    sendBoxBorderTop: 'solid 1px #8a97a8',
    sendBoxPlaceholderColor: '#56616f',
    sendBoxButtonColor: '#1b4f8f',
    sendBoxTextWrap: true,
    subtle: '#56616f',
    timestampColor: '#56616f',
    timestampFormat: 'relative',
    groupTimestamp: 300000,
    autoScrollSnapOnActivity: false,
    transitionDuration: '0.1s',
  };

  const enFrancais = {
    TEXT_INPUT_PLACEHOLDER: 'Écrivez votre message…',
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
        userID: userId,
        locale: 'fr-FR',
        overrideLocalizedStrings: (textes) => ({ ...textes, ...enFrancais }),
        styleOptions: style,
      },
      document.getElementById('webchat'),
    );
    etat.textContent = '';
    document.querySelector('[data-id="webchat-sendbox-input"]')?.focus();
  };

  ouvrir().catch(echec);
})();
