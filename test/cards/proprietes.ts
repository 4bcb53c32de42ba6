/** The properties that the schema of Adaptive Cards 1.5 gives to the elements used. */
const ELEMENT = ['type', 'id', 'isVisible', 'spacing', 'separator', 'height', 'fallback', 'requires'];
const ACTION = [
  'type',
  'id',
  'title',
  'style',
  'tooltip',
  'mode',
  'iconUrl',
  'isEnabled',
  'fallback',
  'requires',
];
const INPUT = [...ELEMENT, 'label', 'isRequired', 'errorMessage'];

export const PROPRIETES: Readonly<Record<string, readonly string[]>> = {
  AdaptiveCard: ['type', '$schema', 'version', 'lang', 'speak', 'fallbackText', 'body', 'actions'],
  TextBlock: [...ELEMENT, 'text', 'size', 'weight', 'style', 'wrap', 'color', 'isSubtle', 'maxLines'],
  RichTextBlock: [...ELEMENT, 'inlines', 'horizontalAlignment'],
  TextRun: ['type', 'text', 'size', 'weight', 'color', 'isSubtle', 'italic', 'underline', 'strikethrough'],
  Container: [...ELEMENT, 'style', 'items', 'selectAction', 'bleed', 'verticalContentAlignment'],
  ColumnSet: [...ELEMENT, 'columns', 'style', 'selectAction', 'horizontalAlignment'],
  Column: [...ELEMENT, 'width', 'items', 'style', 'selectAction', 'verticalContentAlignment'],
  Table: [...ELEMENT, 'columns', 'rows', 'firstRowAsHeader', 'showGridLines', 'gridStyle'],
  TableRow: ['type', 'cells', 'style'],
  TableCell: ['type', 'items', 'style'],
  ActionSet: [...ELEMENT, 'actions'],
  'Action.Submit': [...ACTION, 'data', 'associatedInputs'],
  'Action.OpenUrl': [...ACTION, 'url'],
  'Action.ToggleVisibility': [...ACTION, 'targetElements'],
  'Input.ChoiceSet': [...INPUT, 'choices', 'isMultiSelect', 'style', 'value', 'wrap', 'placeholder'],
  'Input.Number': [...INPUT, 'min', 'max', 'value', 'placeholder'],
  'Input.Text': [...INPUT, 'isMultiline', 'maxLength', 'value', 'placeholder', 'regex', 'style'],
};
