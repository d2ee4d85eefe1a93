metadata description = 'Alerts on what the app logs. A log alert looks back two days at most, so the app itself logs the age of the current edition.'

@description('Start of the names of the rules.')
param namePrefix string

@description('Region.')
param location string

@description('Tags.')
param tags { *: string }

@description('Resource id of the Application Insights component.')
param insightsId string

@description('Who gets a mail; empty: alerts are seen in the portal alone.')
param emails string[]

@description('Text of the log line for a rejected drop.')
param rejectionLogText string

@description('Text of the log line for a poisoned message.')
param poisonLogText string

@description('Text of the log line with the age of the current edition; its property AgeDays, or else the last number in the line, is the age.')
param editionAgeLogText string

@description('Days after which the current edition is too old.')
param editionMaxAgeDays int

func kqlText(text string) string => '\'${replace(replace(text, '\\', '\\\\'), '\'', '\\\'')}\''

var rules = [
  {
    name: 'rejections'
    description: 'A drop was rejected; rejected/<drop path>.json in the data account says why.'
    severity: 2
    frequency: 'PT1H'
    window: 'PT2H'
    query: 'traces | where message contains ${kqlText(rejectionLogText)}'
  }
  {
    name: 'poison'
    description: 'A message was tried five times and given up.'
    severity: 1
    frequency: 'PT15M'
    window: 'PT30M'
    query: 'traces | where message contains ${kqlText(poisonLogText)}'
  }
  {
    name: 'no-edition'
    description: 'The current edition is older than ${editionMaxAgeDays} days, or for a day nothing has said how old it is.'
    severity: 2
    frequency: 'PT6H'
    window: 'P1D'
    query: join(
      [
        'traces'
        '| where message contains ${kqlText(editionAgeLogText)}'
        '| extend ageDays = coalesce(todouble(customDimensions.AgeDays), todouble(customDimensions.prop__AgeDays), todouble(extract(@\'(\\d+(\\.\\d+)?)\\D*$\', 1, message)))'
        '| summarize lines = count(), arg_max(timestamp, ageDays)'
        '| where lines == 0 or isnull(ageDays) or ageDays > ${editionMaxAgeDays}'
      ],
      '\n'
    )
  }
]

resource mail 'Microsoft.Insights/actionGroups@2023-01-01' = if (!empty(emails)) {
  name: '${namePrefix}-mail'
  location: 'global'
  tags: tags
  properties: {
    enabled: true
    groupShortName: 'factsheets'
    emailReceivers: [
      for (email, i) in emails: {
        name: 'mail-${i}'
        emailAddress: email
        useCommonAlertSchema: true
      }
    ]
  }
}

resource alerts 'Microsoft.Insights/scheduledQueryRules@2026-03-01' = [
  for rule in rules: {
    name: '${namePrefix}-${rule.name}'
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      displayName: '${namePrefix}-${rule.name}'
      description: rule.description
      enabled: true
      severity: rule.severity
      scopes: [insightsId]
      evaluationFrequency: rule.frequency
      windowSize: rule.window
      autoMitigate: true
      skipQueryValidation: true // the tables appear with the first telemetry
      criteria: {
        allOf: [
          {
            query: rule.query
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: 0
            failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
          }
        ]
      }
      actions: { actionGroups: empty(emails) ? [] : [mail.id] }
    }
  }
]
