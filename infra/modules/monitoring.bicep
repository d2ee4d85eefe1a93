metadata description = 'Log Analytics workspace and Application Insights.'

@description('Name of the workspace.')
param workspaceName string

@description('Name of the Application Insights component.')
param insightsName string

@description('Region.')
param location string

@description('Tags.')
param tags { *: string }

@description('Days that logs are kept.')
param retentionDays int

@description('Gigabytes a day after which the workspace takes no more logs until the next day, and the alerts see nothing.')
param dailyCapGb int

@description('Whether telemetry is taken with the key in the connection string alone, without a role.')
param telemetryLocalAuth bool

resource workspace 'Microsoft.OperationalInsights/workspaces@2025-02-01' = {
  name: workspaceName
  location: location
  tags: tags
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: retentionDays
    workspaceCapping: { dailyQuotaGb: dailyCapGb }
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: insightsName
  location: location
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    IngestionMode: 'LogAnalytics'
    WorkspaceResourceId: workspace.id
    DisableLocalAuth: !telemetryLocalAuth
  }
}

@description('Resource id of the component.')
output insightsId string = insights.id

@description('Connection string; with local authentication off it opens nothing without a role.')
output connectionString string = insights.properties.ConnectionString
