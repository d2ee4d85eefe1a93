metadata description = 'Flex Consumption plan and the function app.'

@description('Name of the plan.')
param planName string

@description('Name of the app, unique in Azure.')
param appName string

@description('Region.')
param location string

@description('Tags of the plan.')
param tags { *: string }

@description('Service of azure.yaml that is deployed here.')
param serviceName string

@description('Resource id of the app identity.')
param identityId string

@description('Client id of the app identity.')
param identityClientId string

@description('Name of the account the functions host uses.')
param hostAccountName string

@description('Where the host account has its blobs.')
param hostBlobEndpoint string

@description('Container of the host account that takes the published code.')
param deploymentContainer string

@description('Where the data account has its blobs.')
param dataBlobEndpoint string

@description('Where the data account has its queues.')
param dataQueueEndpoint string

@description('Connection string of Application Insights.')
param insightsConnectionString string

@description('Memory of an instance in MB.')
param instanceMemoryMB int

@description('Most instances at a time.')
param maximumInstanceCount int

@description('When the refresh asks Eurostat, as six-field NCRONTAB in UTC.')
param refreshSchedule string

@description('When the sweep runs, as six-field NCRONTAB in UTC.')
param sweepSchedule string

@description('Subnet the app reaches storage from; empty: none.')
param subnetId string

resource plan 'Microsoft.Web/serverfarms@2025-03-01' = {
  name: planName
  location: location
  tags: tags
  kind: 'functionapp'
  sku: { tier: 'FlexConsumption', name: 'FC1' }
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2025-03-01' = {
  name: appName
  location: location
  tags: union(tags, { 'azd-service-name': serviceName })
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    virtualNetworkSubnetId: empty(subnetId) ? null : subnetId
    siteConfig: {
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
    }
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${hostBlobEndpoint}${deploymentContainer}'
          authentication: { type: 'UserAssignedIdentity', userAssignedIdentityResourceId: identityId }
        }
      }
      runtime: { name: 'dotnet-isolated', version: '10.0' }
      scaleAndConcurrency: {
        instanceMemoryMB: instanceMemoryMB
        maximumInstanceCount: maximumInstanceCount
        alwaysReady: []
      }
    }
  }

  resource settings 'config' = {
    name: 'appsettings'
    properties: {
      AzureWebJobsStorage__accountName: hostAccountName
      AzureWebJobsStorage__credential: 'managedidentity'
      AzureWebJobsStorage__clientId: identityClientId
      DataStorage__blobServiceUri: dataBlobEndpoint
      DataStorage__queueServiceUri: dataQueueEndpoint
      DataStorage__credential: 'managedidentity'
      DataStorage__clientId: identityClientId
      APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnectionString
      APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identityClientId};Authorization=AAD'
      RefreshSchedule: refreshSchedule
      SweepSchedule: sweepSchedule
    }
  }

  // Publishing is for Entra ID alone; there are no publishing passwords.
  resource noFtpPassword 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: { allow: false }
  }

  resource noPublishingPassword 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: { allow: false }
  }
}
